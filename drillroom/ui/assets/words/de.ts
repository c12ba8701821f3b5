<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Drillroom</name>
  <message>
   <location filename="drillroom/app/__init__.py" />
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="drillroom/app/__init__.py" />
   <source>First steps</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <location filename="drillroom/app/__init__.py" />
   <source>Marks</source>
   <translation>Marken</translation>
  </message>
  <message>
   <location filename="drillroom/app/__init__.py" />
   <source>New pack</source>
   <translation>Neues Paket</translation>
  </message>
  <message>
   <location filename="drillroom/app/__init__.py" />
   <source>Pack</source>
   <translation>Paket</translation>
  </message>
  <message>
   <location filename="drillroom/app/__init__.py" />
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <location filename="drillroom/app/__init__.py" />
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <location filename="drillroom/app/__init__.py" />
   <source>Recording {drill}</source>
   <translation>Aufnahme: {drill}</translation>
  </message>
  <message>
   <location filename="drillroom/app/__init__.py" />
   <source>Review</source>
   <translation>Durchsicht</translation>
  </message>
  <message>
   <location filename="drillroom/app/__init__.py" />
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <location filename="drillroom/app/__init__.py" />
   <source>What your packs train</source>
   <translation>Was deine Pakete üben</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>Answer what they finish</source>
   <translation>Antworte auf Abgegebenes</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>Every take is kept on this laptop, for you alone. Only one that you finish leaves it, to the shared folder.</source>
   <translation>Jede Aufnahme bleibt auf diesem Laptop, nur für dich. Nur was du abgibst, verlässt ihn, in den gemeinsamen Ordner.</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>Everything has a key</source>
   <translation>Alles hat eine Taste</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>F1 lists the keys of the screen in use. This tour waits in Settings.</source>
   <translation>F1 zeigt die Tasten der Ansicht. Diesen Rundgang findest du auch in den Einstellungen.</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>Inbox</source>
   <translation>Eingang</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>Packs</source>
   <translation>Pakete</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>Practice</source>
   <translation>Üben</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>Practise first</source>
   <translation>Zuerst üben</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>Progress compares you with your own last takes, by habit. Nobody else sees it. Answers to your takes come to Practice.</source>
   <translation>Fortschritt vergleicht dich mit deinen eigenen letzten Aufnahmen, je Gewohnheit. Niemand sonst sieht das. Antworten auf deine Aufnahmen stehen unter Üben.</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>Saved here; will be sent when {folder} is back.</source>
   <translation>Hier gespeichert; wird gesendet, wenn {folder} wieder da ist.</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>Takes</source>
   <translation>Aufnahmen</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>Takes stay here</source>
   <translation>Aufnahmen bleiben hier</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>The drill to run next stands on top. Enter starts it: a clock governs the recording, and stops it.</source>
   <translation>Die nächste Übung steht oben. Die Eingabetaste startet sie: Eine Uhr führt durch die Aufnahme und beendet sie.</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>What your reps finish comes to the Inbox by itself. You answer with at most three takeaways and one action.</source>
   <translation>Was deine Verkäufer abgeben, kommt von selbst in den Eingang. Du antwortest mit höchstens drei Erkenntnissen und einem Vorsatz.</translation>
  </message>
  <message>
   <location filename="drillroom/app/places.py" />
   <source>You against yourself</source>
   <translation>Du gegen dich selbst</translation>
  </message>
  <message>
   <location filename="drillroom/capture/buyer_line.py" />
   <source>Check the microphone, then say the line once more.</source>
   <translation>Prüfe das Mikrofon und sprich den Satz noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/buyer_line.py" />
   <source>Move back from the microphone, or turn it down, and say the line once more.</source>
   <translation>Geh weiter weg vom Mikrofon oder stelle es leiser und sprich den Satz noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/buyer_line.py" />
   <source>Nothing was heard</source>
   <translation>Nichts zu hören</translation>
  </message>
  <message>
   <location filename="drillroom/capture/buyer_line.py" />
   <source>The line was too loud</source>
   <translation>Der Satz war zu laut</translation>
  </message>
  <message>
   <location filename="drillroom/capture/buyer_line.py" />
   <source>The sound is cut off at its peaks.</source>
   <translation>Der Ton ist an den lautesten Stellen abgeschnitten.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/buyer_line.py" />
   <source>There is no speech in the recording.</source>
   <translation>In der Aufzeichnung spricht niemand.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>Install ALSA's plugins (on Debian and Ubuntu: libasound2-plugins).</source>
   <translation>Installiere die Plugins von ALSA (unter Debian und Ubuntu: libasound2-plugins).</translation>
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>No camera is plugged in.</source>
   <translation>Keine Kamera ist angeschlossen.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>No microphone is plugged in.</source>
   <translation>Kein Mikrofon ist angeschlossen.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>Plug it in, or choose none;</source>
   <translation>Schließe das Gerät an oder wähle keins;</translation>
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>Plug it in, or choose one of these;</source>
   <translation>Schließe das Gerät an oder wähle eins von diesen;</translation>
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>PortAudio does not list the device 'pulse'.</source>
   <translation>PortAudio führt das Gerät 'pulse' nicht auf.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>The microphones of the sound server cannot be reached</source>
   <translation>Die Mikrofone des Tonservers sind nicht erreichbar</translation>
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>There is no camera</source>
   <translation>Es gibt keine Kamera</translation>
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>There is no camera {name}</source>
   <translation>Es gibt keine Kamera {name}</translation>
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>There is no microphone</source>
   <translation>Es gibt kein Mikrofon</translation>
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>There is no microphone {name}</source>
   <translation>Es gibt kein Mikrofon {name}</translation>
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>This computer has: {names}.</source>
   <translation>Dieser Computer hat: {names}.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>{demo} is the demo camera, to try without hardware.</source>
   <translation>{demo} ist die Demo-Kamera, zum Ausprobieren ohne Gerät.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>{demo} is the demo microphone, to try without hardware.</source>
   <translation>{demo} ist das Demo-Mikrofon, zum Ausprobieren ohne Gerät.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/encoder.py" />
   <source>The computer is too busy: pictures are left out. The sound is complete.</source>
   <translation>Der Computer ist überlastet: Bilder fallen aus. Der Ton ist vollständig.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/encoder.py" />
   <source>The computer slept for {time}. The take ends there.</source>
   <translation>Der Computer hat {time} geschlafen. Die Aufnahme endet dort.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/encoder.py" />
   <source>The disk is nearly full ({left} MB left). The take was ended and is kept.</source>
   <translation>Der Speicher ist fast voll (noch {left} MB). Die Aufnahme wurde beendet und bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/encoder.py" />
   <source>The file could not be written any further. What came before is kept.</source>
   <translation>Die Datei ließ sich nicht weiter schreiben. Was davor war, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/encoder.py" />
   <source>The sound now comes from {now}, no longer from {before}.</source>
   <translation>Der Ton kommt jetzt von {now}, nicht mehr von {before}.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/encoder.py" />
   <source>{seconds} s of sound never came.</source>
   <translation>{seconds} s Ton kamen nie an.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/excerpt.py" />
   <source>Record another one and try again.</source>
   <translation>Nimm eine andere auf und versuche es noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/excerpt.py" />
   <source>This take cannot be played with another offset</source>
   <translation>Diese Aufnahme lässt sich nicht mit anderem Versatz abspielen</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/answers.py" />
   <source>Save it as MP4 with the program that plays it, and try that.</source>
   <translation>Speichere sie als MP4 mit dem Programm, das sie abspielt, und versuche es damit.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/answers.py" />
   <source>The file cannot be read</source>
   <translation>Die Datei lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/answers.py" />
   <source>What reading it in a process of its own came to makes no sense.</source>
   <translation>Was beim Lesen in einem eigenen Prozess herauskam, ergibt keinen Sinn.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/check.py" />
   <source>It is no recording as Drillroom makes them.</source>
   <translation>Das ist keine Aufzeichnung, wie Drillroom sie macht.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/confined.py" />
   <source>It cannot be read just now: {why}.</source>
   <translation>Das Lesen geht gerade nicht: {why}.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/confined.py" />
   <source>Reading it ended in the middle, without a reason.</source>
   <translation>Das Lesen brach ohne erkennbaren Grund ab.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/confined.py" />
   <source>Reading it takes too long.</source>
   <translation>Das Lesen dauert zu lange.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/convert.py" />
   <source>A part of it is damaged.</source>
   <translation>Ein Teil davon ist beschädigt.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/convert.py" />
   <source>The imported file ends after {seconds} of {promised} seconds.</source>
   <translation>Die importierte Datei endet nach {seconds} von {promised} Sekunden.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/convert.py" />
   <source>{parts} parts of the imported file are damaged and were left out.</source>
   <translation>{parts} Teile der importierten Datei sind beschädigt und fehlen.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/importing.py" />
   <source>It is a link. Choose the file that it points to.</source>
   <translation>Das ist eine Verknüpfung. Wähle die Datei, auf die sie zeigt.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/importing.py" />
   <source>It is empty.</source>
   <translation>Die Datei ist leer.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/importing.py" />
   <source>It is no ordinary file.</source>
   <translation>Das ist keine gewöhnliche Datei.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/importing.py" />
   <source>Make room on this computer's disk, then import it again.</source>
   <translation>Schaffe Platz auf diesem Computer und importiere sie noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/importing.py" />
   <source>Nothing of {file} was kept.</source>
   <translation>Von {file} wurde nichts behalten.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/importing.py" />
   <source>Nothing was kept. Save it as MP4 with another program, and import that.</source>
   <translation>Nichts wurde behalten. Speichere sie mit einem anderen Programm als MP4 und importiere diese.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/importing.py" />
   <source>The import was stopped</source>
   <translation>Der Import wurde abgebrochen</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/importing.py" />
   <source>There is no room to import {file}</source>
   <translation>Es ist kein Platz, um {file} zu importieren</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/importing.py" />
   <source>{file} cannot be imported</source>
   <translation>{file} lässt sich nicht importieren</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/importing.py" />
   <source>{left} MB are left, it needs {needed}.</source>
   <translation>{left} MB sind frei, gebraucht werden {needed}.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/jobs.py" />
   <source>It is damaged.</source>
   <translation>Die Datei ist beschädigt.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/jobs.py" />
   <source>It needs more memory than a recording may.</source>
   <translation>Sie braucht mehr Arbeitsspeicher, als eine Aufzeichnung darf.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/jobs.py" />
   <source>The disk is full.</source>
   <translation>Der Speicher ist voll.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/jobs.py" />
   <source>What it becomes is larger than a recording of its length may be.</source>
   <translation>Das Ergebnis wird größer, als eine Aufzeichnung dieser Länge sein darf.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/probe.py" />
   <source>It is no sound or video that Drillroom reads, or part of it is missing.</source>
   <translation>Das ist kein Ton oder Video, das Drillroom liest, oder ein Teil fehlt.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/probe.py" />
   <source>It is {minutes} minutes long. At most {most} minutes can be imported.</source>
   <translation>Sie ist {minutes} Minuten lang. Höchstens {most} Minuten lassen sich importieren.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/probe.py" />
   <source>Its picture has no size.</source>
   <translation>Das Bild hat keine Größe.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/probe.py" />
   <source>Its picture has {width} × {height} pixels. At most 4096 × 2304 are read.</source>
   <translation>Das Bild hat {width} × {height} Pixel. Höchstens 4096 × 2304 werden gelesen.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/probe.py" />
   <source>Its picture is in a format that Drillroom does not read.</source>
   <translation>Das Bild hat ein Format, das Drillroom nicht liest.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/probe.py" />
   <source>Its sound has more channels or a speed that Drillroom does not read.</source>
   <translation>Der Ton hat zu viele Kanäle oder eine Abtastrate, die Drillroom nicht liest.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/probe.py" />
   <source>Its sound is in a format that Drillroom does not read.</source>
   <translation>Der Ton hat ein Format, das Drillroom nicht liest.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/probe.py" />
   <source>No picture of it can be decoded.</source>
   <translation>Kein Bild darin lässt sich dekodieren.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/probe.py" />
   <source>There is neither sound nor picture in it.</source>
   <translation>Darin ist weder Ton noch Bild.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/received.py" />
   <source>Everything else of the take can be read. Ask for the take to be sent anew.</source>
   <translation>Alles andere an der Aufnahme ist lesbar. Bitte darum, dass sie neu gesendet wird.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/received.py" />
   <source>Open the take again. If it stays so, ask for the take to be sent anew.</source>
   <translation>Öffne die Aufnahme noch einmal. Bleibt es so, bitte darum, dass sie neu gesendet wird.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/received.py" />
   <source>The recording cannot be decoded, so it is not played</source>
   <translation>Die Aufzeichnung lässt sich nicht dekodieren und wird nicht abgespielt</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/received.py" />
   <source>The recording could not be checked, so it is not played</source>
   <translation>Die Aufzeichnung ließ sich nicht prüfen und wird nicht abgespielt</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/transcode.py" />
   <source>Nothing of it can be decoded.</source>
   <translation>Nichts davon lässt sich dekodieren.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/foreign/transcode.py" />
   <source>Too much of it is damaged.</source>
   <translation>Zu viel davon ist beschädigt.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/guard.py" />
   <source>Check that it exists and that you may write there.</source>
   <translation>Prüfe, ob es ihn gibt und ob du dort schreiben darfst.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/guard.py" />
   <source>Make room, for example with Free up in Takes, and start again.</source>
   <translation>Schaff Platz, zum Beispiel mit „Platz schaffen“ unter Aufnahmen, und starte noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/guard.py" />
   <source>The disk is nearly full</source>
   <translation>Der Speicher ist fast voll</translation>
  </message>
  <message>
   <location filename="drillroom/capture/guard.py" />
   <source>The disk of your takes has {left} MB left, a take needs {needed}.</source>
   <translation>Auf der Platte deiner Aufnahmen sind {left} MB frei, eine Aufnahme braucht {needed}.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/guard.py" />
   <source>The take's folder cannot be used</source>
   <translation>Der Ordner der Aufnahme lässt sich nicht benutzen</translation>
  </message>
  <message>
   <location filename="drillroom/capture/mic.py" />
   <source>Close other programs that use it, plug it in again, or choose another one.</source>
   <translation>Schließe andere Programme, die es benutzen, stecke es neu ein oder wähle ein anderes.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/mic.py" />
   <source>The microphone {name} cannot be opened</source>
   <translation>Das Mikrofon {name} lässt sich nicht öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/capture/peaks.py" />
   <source>The take can still be reviewed, without its waveform.</source>
   <translation>Die Durchsicht geht trotzdem, nur ohne die Kurve des Tons.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/peaks.py" />
   <source>The take's sound cannot be read</source>
   <translation>Der Ton der Aufnahme lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/capture/plain.py" />
   <source>It may have been removed to free space. What was said of it is kept.</source>
   <translation>Vielleicht wurde sie entfernt, um Platz zu schaffen. Was dazu gesagt wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/plain.py" />
   <source>Name a file in a folder that you may write to, with room for it.</source>
   <translation>Nenne eine Datei in einem Ordner, in dem du schreiben darfst und der genug Platz hat.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/plain.py" />
   <source>The recording cannot be saved there</source>
   <translation>Die Aufzeichnung lässt sich dort nicht speichern</translation>
  </message>
  <message>
   <location filename="drillroom/capture/plain.py" />
   <source>This take has no recording any more</source>
   <translation>Zu dieser Aufnahme gibt es keine Aufzeichnung mehr</translation>
  </message>
  <message>
   <location filename="drillroom/capture/portaudio.py" />
   <source>Set up again with python3 dev.py setup (on Debian: libportaudio2).</source>
   <translation>Richte es mit python3 dev.py setup neu ein (unter Debian: libportaudio2).</translation>
  </message>
  <message>
   <location filename="drillroom/capture/portaudio.py" />
   <source>Sound cannot be recorded: PortAudio is missing</source>
   <translation>Ton lässt sich nicht aufnehmen: PortAudio fehlt</translation>
  </message>
  <message>
   <location filename="drillroom/capture/pulse.py" />
   <source>Choose another microphone, or switch this one on in the sound settings.</source>
   <translation>Wähle ein anderes Mikrofon oder schalte dieses in den Toneinstellungen ein.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/pulse.py" />
   <source>The microphone {name} cannot be used</source>
   <translation>Das Mikrofon {name} lässt sich nicht benutzen</translation>
  </message>
  <message>
   <location filename="drillroom/capture/pulse.py" />
   <source>The sound server gives {got} in its place.</source>
   <translation>Der Tonserver gibt stattdessen {got}.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/reader.py" />
   <source>Record it again.</source>
   <translation>Nimm sie noch einmal auf.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/reader.py" />
   <source>Record the take again. The file is kept where it is.</source>
   <translation>Nimm noch einmal auf. Die Datei bleibt, wo sie ist.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/reader.py" />
   <source>Sound and picture end {seconds} s apart.</source>
   <translation>Ton und Bild enden {seconds} s auseinander.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/reader.py" />
   <source>The file has no picture.</source>
   <translation>Die Datei hat kein Bild.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/reader.py" />
   <source>The file has no sound.</source>
   <translation>Die Datei hat keinen Ton.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/reader.py" />
   <source>The take is silent from beginning to end. Check the microphone.</source>
   <translation>Die Aufnahme ist von Anfang bis Ende stumm. Prüfe das Mikrofon.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/reader.py" />
   <source>The take's file cannot be read</source>
   <translation>Die Datei der Aufnahme lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/capture/reader.py" />
   <source>The take's file is empty</source>
   <translation>Die Datei der Aufnahme ist leer</translation>
  </message>
  <message>
   <location filename="drillroom/capture/recorder.py" />
   <source>It opened, but no picture came within {seconds} seconds.</source>
   <translation>Sie ging auf, aber in {seconds} Sekunden kam kein Bild.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/recorder.py" />
   <source>It opened, but no sound came within {seconds} seconds.</source>
   <translation>Es ging auf, aber in {seconds} Sekunden kam kein Ton.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/recorder.py" />
   <source>The camera {name} delivers nothing</source>
   <translation>Die Kamera {name} liefert nichts</translation>
  </message>
  <message>
   <location filename="drillroom/capture/recorder.py" />
   <source>The microphone {name} delivers nothing</source>
   <translation>Das Mikrofon {name} liefert nichts</translation>
  </message>
  <message>
   <location filename="drillroom/capture/recorder.py" />
   <source>Unplug it and plug it in again, close other programs that use it, or choose another one.</source>
   <translation>Stecke das Gerät aus und wieder ein, schließe andere Programme, die es benutzen, oder wähle ein anderes.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/recover.py" />
   <source>Check that the disk has room, then start again. The file is kept as it is.</source>
   <translation>Prüfe, ob genug Platz ist, und starte neu. Die Datei bleibt, wie sie ist.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/recover.py" />
   <source>It ended within its first quarter second. Record it again.</source>
   <translation>Sie endete in der ersten Viertelsekunde. Nimm sie noch einmal auf.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/recover.py" />
   <source>Nothing of the unfinished take could be saved</source>
   <translation>Von der abgebrochenen Aufnahme ließ sich nichts retten</translation>
  </message>
  <message>
   <location filename="drillroom/capture/recover.py" />
   <source>The unfinished take cannot be repaired</source>
   <translation>Die abgebrochene Aufnahme lässt sich nicht reparieren</translation>
  </message>
  <message>
   <location filename="drillroom/capture/recover.py" />
   <source>{media} holds neither picture nor sound.</source>
   <translation>{media} enthält weder Bild noch Ton.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/stripping.py" />
   <source>The file is kept as it is. If it was sent by somebody, ask for it anew.</source>
   <translation>Die Datei bleibt, wie sie ist. Hat sie jemand gesendet, bitte neu darum.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/stripping.py" />
   <source>The recording cannot be read</source>
   <translation>Die Aufzeichnung lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/capture/synthetic.py" />
   <source>Demo camera (no hardware)</source>
   <translation>Demo-Kamera (kein Gerät)</translation>
  </message>
  <message>
   <location filename="drillroom/capture/synthetic.py" />
   <source>Demo microphone (no hardware)</source>
   <translation>Demo-Mikrofon (kein Gerät)</translation>
  </message>
  <message>
   <location filename="drillroom/capture/thumbnail.py" />
   <source>The recording cannot be shown</source>
   <translation>Die Aufzeichnung lässt sich nicht zeigen</translation>
  </message>
  <message>
   <location filename="drillroom/capture/watch.py" />
   <source>No sound comes from the microphone. The picture is still recorded.</source>
   <translation>Vom Mikrofon kommt kein Ton. Das Bild wird weiter aufgenommen.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/watch.py" />
   <source>The camera is gone. The sound is still recorded; plug the camera in again.</source>
   <translation>Die Kamera ist weg. Der Ton wird weiter aufgenommen; stecke die Kamera wieder ein.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/watch.py" />
   <source>The camera repeats the same picture. The sound is still recorded.</source>
   <translation>Die Kamera wiederholt dasselbe Bild. Der Ton wird weiter aufgenommen.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/watch.py" />
   <source>The camera stands still. The sound is still recorded.</source>
   <translation>Die Kamera steht still. Der Ton wird weiter aufgenommen.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/watch.py" />
   <source>The microphone is muted: it delivers silence. Switch it on.</source>
   <translation>Das Mikrofon ist stumm: Es liefert Stille. Schalte es ein.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>Check the address in a web browser, or choose another camera.</source>
   <translation>Prüfe die Adresse im Browser oder wähle eine andere Kamera.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>Close other programs that use it, or choose another one.</source>
   <translation>Schließe andere Programme, die sie benutzen, oder wähle eine andere.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>Close {holders}, or choose another camera.</source>
   <translation>Schließe {holders} oder wähle eine andere Kamera.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>It did not open within {seconds} seconds.</source>
   <translation>Sie ging in {seconds} Sekunden nicht auf.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>It is probably used by {holders}.</source>
   <translation>Wahrscheinlich benutzt sie {holders}.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>It is there, but refuses; most often another program uses it.</source>
   <translation>Sie ist da, verweigert sich aber; meist benutzt sie ein anderes Programm.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>Nothing answers there, or what answers is no moving picture.</source>
   <translation>Dort antwortet nichts, oder was antwortet, ist kein bewegtes Bild.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>The camera at {url} cannot be opened</source>
   <translation>Die Kamera unter {url} lässt sich nicht öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>The camera {name} cannot be opened</source>
   <translation>Die Kamera {name} lässt sich nicht öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>The camera {name} does not answer</source>
   <translation>Die Kamera {name} antwortet nicht</translation>
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>The camera {name} is busy</source>
   <translation>Die Kamera {name} ist belegt</translation>
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>Unplug it and plug it in again, or choose another one.</source>
   <translation>Stecke sie aus und wieder ein oder wähle eine andere.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/writer.py" />
   <source>Check that the disk has room and that the folder may be written to.</source>
   <translation>Prüfe, ob genug Platz ist und ob in den Ordner geschrieben werden darf.</translation>
  </message>
  <message>
   <location filename="drillroom/capture/writer.py" />
   <source>The take's file cannot be written</source>
   <translation>Die Datei der Aufnahme lässt sich nicht schreiben</translation>
  </message>
  <message>
   <location filename="drillroom/drills/authoring.py" />
   <source>Give the pack another name, or change the one that is there.</source>
   <translation>Gib dem Paket einen anderen Namen oder ändere das vorhandene.</translation>
  </message>
  <message>
   <location filename="drillroom/drills/authoring.py" />
   <source>Name a file in a folder that you may write to.</source>
   <translation>Nenne eine Datei in einem Ordner, in dem du schreiben darfst.</translation>
  </message>
  <message>
   <location filename="drillroom/drills/editing.py" />
   <source>The lines around it are written in a way that only their author can change.</source>
   <translation>Die Zeilen ringsum sind so geschrieben, dass nur ihr Autor sie ändern kann.</translation>
  </message>
  <message>
   <location filename="drillroom/drills/model.py" />
   <source>Free recording</source>
   <translation>Freie Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/drills/model.py" />
   <source>Prepare</source>
   <translation>Vorbereitung</translation>
  </message>
  <message>
   <location filename="drillroom/drills/shelf.py" />
   <source>Did you mean {meant}?</source>
   <translation>Meintest du {meant}?</translation>
  </message>
  <message>
   <location filename="drillroom/drills/shelf.py" />
   <source>It can be run as: {ways}.</source>
   <translation>Es gibt sie als: {ways}.</translation>
  </message>
  <message>
   <location filename="drillroom/drills/shelf.py" />
   <source>Its drills are: {drills}.</source>
   <translation>Seine Übungen sind: {drills}.</translation>
  </message>
  <message>
   <location filename="drillroom/drills/shelf.py" />
   <source>The drill {drill} has no variant {variant}</source>
   <translation>Die Übung {drill} hat keine Variante {variant}</translation>
  </message>
  <message>
   <location filename="drillroom/drills/shelf.py" />
   <source>There is no drill {drill} in the pack {pack}</source>
   <translation>Im Paket {pack} gibt es keine Übung {drill}</translation>
  </message>
  <message>
   <location filename="drillroom/drills/sounds.py" />
   <source>A part of the way there is a link.</source>
   <translation>Ein Teil des Wegs dorthin ist eine Verknüpfung.</translation>
  </message>
  <message>
   <location filename="drillroom/drills/sounds.py" />
   <source>Check the rights and the free space of the pack's folder.</source>
   <translation>Prüfe Rechte und freien Platz des Paketordners.</translation>
  </message>
  <message>
   <location filename="drillroom/drills/sounds.py" />
   <source>The sound cannot be stored</source>
   <translation>Der Ton lässt sich nicht speichern</translation>
  </message>
  <message>
   <location filename="drillroom/drills/source.py" />
   <source>Check the rights and the free space of that folder.</source>
   <translation>Prüfe Rechte und freien Platz dieses Ordners.</translation>
  </message>
  <message>
   <location filename="drillroom/drills/source.py" />
   <source>Choose the YAML file of a pack, or its folder.</source>
   <translation>Wähle die YAML-Datei eines Pakets oder seinen Ordner.</translation>
  </message>
  <message>
   <location filename="drillroom/drills/spoken_lines.py" />
   <source>It has no buyer lines, or there is no such drill.</source>
   <translation>Sie hat keine Sätze des Kunden, oder diese Übung gibt es nicht.</translation>
  </message>
  <message>
   <location filename="drillroom/drills/spoken_lines.py" />
   <source>drillroom pack lines FILE lists all of them.</source>
   <translation>drillroom pack lines FILE führt alle auf.</translation>
  </message>
  <message>
   <location filename="drillroom/live/keys.py" />
   <source>The keys cannot be read</source>
   <translation>Die Tasten lassen sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/live/keys.py" />
   <source>Write a time in seconds and a key, as in 12.5 1. Keys: {keys}.</source>
   <translation>Schreibe eine Zeit in Sekunden und eine Taste, etwa 12.5 1. Tasten: {keys}.</translation>
  </message>
  <message>
   <location filename="drillroom/live/keys.py" />
   <source>{where} has no time</source>
   <translation>{where} hat keine Zeit</translation>
  </message>
  <message>
   <location filename="drillroom/live/keys.py" />
   <source>{where} is not a key press</source>
   <translation>{where} ist kein Tastendruck</translation>
  </message>
  <message>
   <location filename="drillroom/live/nudges.py" />
   <source>Ask a question</source>
   <translation>Stell eine Frage</translation>
  </message>
  <message>
   <location filename="drillroom/live/nudges.py" />
   <source>Begin now</source>
   <translation>Fang jetzt an</translation>
  </message>
  <message>
   <location filename="drillroom/live/nudges.py" />
   <source>Let the buyer finish</source>
   <translation>Lass den Kunden ausreden</translation>
  </message>
  <message>
   <location filename="drillroom/live/nudges.py" />
   <source>Stop and listen</source>
   <translation>Halt inne, hör zu</translation>
  </message>
  <message>
   <location filename="drillroom/live/speech.py" />
   <source>The speech cannot be read</source>
   <translation>Die Sprechstrecken lassen sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/live/speech.py" />
   <source>Write lines such as 3.5 12: from and to in seconds, one run after the other.</source>
   <translation>Schreibe Zeilen wie 3.5 12: von und bis in Sekunden, eine Strecke nach der anderen.</translation>
  </message>
  <message>
   <location filename="drillroom/live/speech.py" />
   <source>{file} line {number} begins before the run above it ends</source>
   <translation>{file}, Zeile {number}, beginnt, bevor die Strecke darüber endet</translation>
  </message>
  <message>
   <location filename="drillroom/live/speech.py" />
   <source>{where} is not a run of speech</source>
   <translation>{where} ist keine Sprechstrecke</translation>
  </message>
  <message>
   <location filename="drillroom/paths.py" />
   <source>Free it for writing, or set DRILLROOM_HOME to another folder.</source>
   <translation>Gib ihn zum Schreiben frei oder setze DRILLROOM_HOME auf einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="drillroom/paths.py" />
   <source>Move it out: set DRILLROOM_HOME to a folder that nothing syncs.</source>
   <translation>Verschiebe ihn: Setze DRILLROOM_HOME auf einen Ordner, den nichts synchronisiert.</translation>
  </message>
  <message>
   <location filename="drillroom/paths.py" />
   <source>The data folder cannot be used</source>
   <translation>Der Datenordner lässt sich nicht benutzen</translation>
  </message>
  <message>
   <location filename="drillroom/paths.py" />
   <source>The data folder lies inside a synced folder</source>
   <translation>Der Datenordner liegt in einem synchronisierten Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/paths.py" />
   <source>{folder} is inside {synced}, which copies every draft to others.</source>
   <translation>{folder} liegt in {synced}; von dort gelangt jeder Entwurf zu anderen.</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>Each folder is named once. `drillroom spaces` lists them.</source>
   <translation>Jeder Ordner steht einmal da. `drillroom spaces` zählt sie auf.</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>It can be a whole number from {least} to {most}.</source>
   <translation>Möglich ist eine ganze Zahl von {least} bis {most}.</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>It can be: {words}.</source>
   <translation>Möglich ist: {words}.</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>It has characters that cannot be shown, or is over 200 characters long.</source>
   <translation>Der Text hat Zeichen, die sich nicht zeigen lassen, oder ist länger als 200 Zeichen.</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>One shared folder lies inside another</source>
   <translation>Ein gemeinsamer Ordner liegt in einem anderen</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>Remove one that you do not need any more.</source>
   <translation>Entferne einen, den du nicht mehr brauchst.</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>Remove those first, or choose another main one.</source>
   <translation>Entferne zuerst diese, oder wähle einen anderen ersten.</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>Rename that file; Drillroom then starts with its defaults.</source>
   <translation>Benenne diese Datei um; Drillroom startet dann mit den Voreinstellungen.</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>Settings are: {keys}.</source>
   <translation>Einstellungen sind: {keys}.</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>That shared folder is not one of yours</source>
   <translation>Das ist keiner deiner gemeinsamen Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>That shared folder is one of yours already</source>
   <translation>Das ist schon einer deiner gemeinsamen Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>The setting camera_offset_ms cannot be {text}</source>
   <translation>Die Einstellung camera_offset_ms kann nicht {text} sein</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>The setting {key} cannot be that</source>
   <translation>Die Einstellung {key} kann das nicht sein</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>The setting {key} cannot be {text}</source>
   <translation>Die Einstellung {key} kann nicht {text} sein</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>The settings cannot be read</source>
   <translation>Die Einstellungen lassen sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>The settings cannot be saved</source>
   <translation>Die Einstellungen lassen sich nicht speichern</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>There are more shared folders beside the main one</source>
   <translation>Neben dem ersten gibt es weitere gemeinsame Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>There can be {most} more shared folders at most</source>
   <translation>Es kann höchstens {most} weitere gemeinsame Ordner geben</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>There is no setting {key}</source>
   <translation>Es gibt keine Einstellung {key}</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>Type it again in plain letters.</source>
   <translation>Tippe ihn neu, mit einfachen Buchstaben.</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>Whoever reads the outer one would read the inner one. Choose two apart.</source>
   <translation>Wer den äußeren liest, läse auch den inneren. Wähle zwei, die getrennt liegen.</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>Write one shared folder a line, the role before it: rep /folder.</source>
   <translation>Schreib je Zeile einen gemeinsamen Ordner, die Rolle davor: rep /ordner.</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>`drillroom spaces` lists them.</source>
   <translation>`drillroom spaces` zählt sie auf.</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>it is not a list of settings</source>
   <translation>es ist keine Liste von Einstellungen</translation>
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>{folder} and {other}</source>
   <translation>{folder} und {other}</translation>
  </message>
  <message>
   <location filename="drillroom/storage/adopting.py" />
   <source>Found again on this computer. Send it again if it never arrived.</source>
   <translation>Auf diesem Computer wiedergefunden. Sende sie noch einmal, wenn sie nie ankam.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/adopting.py" />
   <source>It was being taken back. Take it back once more, so that everybody is told.</source>
   <translation>Sie wurde gerade zurückgezogen. Zieh sie noch einmal zurück, damit alle es erfahren.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/answering.py" />
   <source>An answer on this computer cannot be read</source>
   <translation>Eine Antwort auf diesem Computer lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/storage/answering.py" />
   <source>Its file is kept as it is.</source>
   <translation>Ihre Datei bleibt, wie sie ist.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/database.py" />
   <source>Check the free space; close other Drillrooms. The takes are safe in folders.</source>
   <translation>Prüfe den freien Platz; schließe andere Drillrooms. Die Aufnahmen sind in Ordnern sicher.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/database.py" />
   <source>Install the newer Drillroom on this computer.</source>
   <translation>Installiere das neuere Drillroom auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/database.py" />
   <source>It can be read here, not changed.</source>
   <translation>Hier lässt sie sich lesen, nicht ändern.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/database.py" />
   <source>The data folder cannot be read or changed</source>
   <translation>Der Datenordner lässt sich nicht lesen oder ändern</translation>
  </message>
  <message>
   <location filename="drillroom/storage/database.py" />
   <source>The library cannot be read or changed</source>
   <translation>Die Bibliothek lässt sich nicht lesen oder ändern</translation>
  </message>
  <message>
   <location filename="drillroom/storage/database.py" />
   <source>This library was written by a newer Drillroom</source>
   <translation>Diese Bibliothek stammt von einem neueren Drillroom</translation>
  </message>
  <message>
   <location filename="drillroom/storage/importing.py" />
   <source>Another import begins in this instant.</source>
   <translation>In diesem Augenblick beginnt ein anderer Import.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/importing.py" />
   <source>Import it again.</source>
   <translation>Importiere sie noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/importing.py" />
   <source>The file cannot be imported just now</source>
   <translation>Die Datei lässt sich gerade nicht importieren</translation>
  </message>
  <message>
   <location filename="drillroom/storage/leaving.py" />
   <source>The shared folder that it waits for is none of yours any more</source>
   <translation>Der gemeinsame Ordner, auf den sie wartet, gehört nicht mehr zu deinen</translation>
  </message>
  <message>
   <location filename="drillroom/storage/library.py" />
   <source>Only a take without a recording can be dropped</source>
   <translation>Nur eine Aufnahme ohne Aufzeichnung kann fallen gelassen werden</translation>
  </message>
  <message>
   <location filename="drillroom/storage/library.py" />
   <source>Only what lies in Removed is removed for good</source>
   <translation>Endgültig entfernt wird nur, was in Entfernt liegt</translation>
  </message>
  <message>
   <location filename="drillroom/storage/library.py" />
   <source>There is no take {take} on this computer</source>
   <translation>Auf diesem Computer gibt es keine Aufnahme {take}</translation>
  </message>
  <message>
   <location filename="drillroom/storage/library.py" />
   <source>`drillroom takes` lists mine, `drillroom inbox` lists what others sent.</source>
   <translation>`drillroom takes` zeigt die eigenen, `drillroom inbox` zeigt, was andere gesendet haben.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/lock.py" />
   <source>The data folder cannot be written</source>
   <translation>In den Datenordner lässt sich nicht schreiben</translation>
  </message>
  <message>
   <location filename="drillroom/storage/pack_news.py" />
   <source>New pack from {author}: {title} {version}</source>
   <translation>Neues Paket von {author}: {title} {version}</translation>
  </message>
  <message>
   <location filename="drillroom/storage/pack_news.py" />
   <source>New version of {title} from {author}: {version}</source>
   <translation>Neue Version von {title}, von {author}: {version}</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Another Drillroom changes them in this instant.</source>
   <translation>Ein anderes Drillroom ändert sie in diesem Augenblick.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Ask {here} to give it another id, or remove the one from {there} first.</source>
   <translation>Bitte {here} um eine andere ID oder entferne erst das Paket von {there}.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Give your pack another id.</source>
   <translation>Gib deinem Paket eine andere ID.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Installed are: {packs}.</source>
   <translation>Installiert sind: {packs}.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>It has {n} YAML files and none called {file}.</source>
   <translation>Der Ordner hat {n} YAML-Dateien und keine namens {file}.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Leave a demonstration out, or split the pack.</source>
   <translation>Lass eine Vorführung weg oder teile das Paket.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Name the pack's file itself.</source>
   <translation>Nenne die Datei des Pakets selbst.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>No pack is installed.</source>
   <translation>Kein Paket ist installiert.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>No pack was found in {name}</source>
   <translation>In {name} wurde kein Paket gefunden</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Packs cannot be changed just now</source>
   <translation>Pakete lassen sich gerade nicht ändern</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Raise the version above {before}, or remove that one first.</source>
   <translation>Erhöhe die Version über {before} oder entferne erst diese.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Raise the version in the pack and install it again.</source>
   <translation>Erhöhe die Version im Paket und installiere es noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Takes say by the version what they were made with.</source>
   <translation>Aufnahmen sagen mit der Version, womit sie entstanden sind.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>That one comes from {there}, this one from {here}.</source>
   <translation>Jenes kommt von {there}, dieses von {here}.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>The id {id} belongs to the pack that ships with Drillroom</source>
   <translation>Die ID {id} gehört dem Paket, das mit Drillroom kommt</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>The pack {title} is too big</source>
   <translation>Das Paket {title} ist zu groß</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>There is no pack {pack} here</source>
   <translation>Hier gibt es kein Paket {pack}</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Try again.</source>
   <translation>Versuche es noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Version {before} is in use.</source>
   <translation>Version {before} ist in Gebrauch.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>What it names is over {most} MB together.</source>
   <translation>Was es nennt, hat zusammen über {most} MB.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>{title} has the id {id} of another pack here</source>
   <translation>{title} hat die ID {id} eines anderen Pakets hier</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>{title} {version} is here already, with other content</source>
   <translation>{title} {version} ist schon da, mit anderem Inhalt</translation>
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>{title} {version} is older than what is here</source>
   <translation>{title} {version} ist älter als das, was hier ist</translation>
  </message>
  <message>
   <location filename="drillroom/storage/recovering.py" />
   <source>The app ended in the middle of this take; what was recorded is here.</source>
   <translation>Die App endete mitten in dieser Aufnahme; was aufgenommen wurde, ist hier.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/renewal.py" />
   <source>It cannot be read when this computer made a new key</source>
   <translation>Wann dieser Computer einen neuen Schlüssel gemacht hat, lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/storage/renewal.py" />
   <source>Remove that file; nothing else needs it.</source>
   <translation>Entferne diese Datei; nichts sonst braucht sie.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/rows.py" />
   <source>A take on this computer cannot be read</source>
   <translation>Eine Aufnahme auf diesem Computer lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/storage/rows.py" />
   <source>Its folder is kept as it is.</source>
   <translation>Ihr Ordner bleibt, wie er ist.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/take_folder.py" />
   <source>Bring the file back, or record the drill again.</source>
   <translation>Hol die Datei zurück oder nimm die Übung noch einmal auf.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/take_folder.py" />
   <source>Its folder is kept as it is; the recording in it can be opened by hand.</source>
   <translation>Ihr Ordner bleibt, wie er ist; die Aufzeichnung darin kannst du von Hand öffnen.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/take_folder.py" />
   <source>The recording of this take is gone</source>
   <translation>Die Aufzeichnung zu dieser Aufnahme ist weg</translation>
  </message>
  <message>
   <location filename="drillroom/storage/take_folder.py" />
   <source>it is damaged</source>
   <translation>sie ist beschädigt</translation>
  </message>
  <message>
   <location filename="drillroom/storage/take_folder.py" />
   <source>it is not there</source>
   <translation>sie ist nicht da</translation>
  </message>
  <message>
   <location filename="drillroom/storage/take_folder.py" />
   <source>it is not what was recorded</source>
   <translation>sie ist nicht das, was aufgenommen wurde</translation>
  </message>
  <message>
   <location filename="drillroom/storage/take_folder.py" />
   <source>{file} is not there.</source>
   <translation>{file} ist nicht da.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/trust.py" />
   <source>It cannot be read whom you approved</source>
   <translation>Wem du vertraust, lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/storage/trust.py" />
   <source>It cannot be read whom you blocked</source>
   <translation>Wen du gesperrt hast, lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/storage/trust.py" />
   <source>Nothing new of {name} is taken in.</source>
   <translation>Von {name} kommt nichts Neues herein.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/trust.py" />
   <source>Rename that file, and approve them once more.</source>
   <translation>Benenne diese Datei um und bestätige die Personen noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/trust.py" />
   <source>Rename that file, and block them once more.</source>
   <translation>Benenne diese Datei um und sperre die Absender noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/trust.py" />
   <source>That sender is blocked</source>
   <translation>Dieser Absender ist gesperrt</translation>
  </message>
  <message>
   <location filename="drillroom/storage/trust.py" />
   <source>Unblock the sender first, if the laptop is where it belongs.</source>
   <translation>Hebe die Sperre zuerst auf, wenn der Laptop dort ist, wo er hingehört.</translation>
  </message>
  <message>
   <location filename="drillroom/storage/workshop.py" />
   <source>It cannot be read which packs you write</source>
   <translation>Welche Pakete du schreibst, lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/storage/workshop.py" />
   <source>Rename that file, and open your packs once more.</source>
   <translation>Benenne diese Datei um und öffne deine Pakete noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/answer.py" />
   <source>Choose the role manager, peer or external.</source>
   <translation>Wähle die Rolle manager, peer oder external.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/answer.py" />
   <source>Leave the role out: it is your own review.</source>
   <translation>Lass die Rolle weg: Es ist deine eigene Durchsicht.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/answer.py" />
   <source>This take is your own</source>
   <translation>Diese Aufnahme ist deine eigene</translation>
  </message>
  <message>
   <location filename="drillroom/sync/answer.py" />
   <source>This take is {rep}'s, not yours</source>
   <translation>Diese Aufnahme ist von {rep}, nicht von dir</translation>
  </message>
  <message>
   <location filename="drillroom/sync/apart.py" />
   <source>Check the free space and memory. It begins again by itself, and nothing is lost.</source>
   <translation>Prüfe den freien Speicherplatz und Arbeitsspeicher. Es beginnt von selbst wieder, und nichts ist verloren.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/apart.py" />
   <source>Check the network drive. It is tried again by itself; finished takes wait here.</source>
   <translation>Prüfe das Netzlaufwerk. Es wird von selbst wieder versucht; abgegebene Aufnahmen warten hier.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/apart.py" />
   <source>It begins again by itself, and nothing is lost.</source>
   <translation>Es beginnt von selbst wieder, und nichts ist verloren.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/apart.py" />
   <source>Its process ended with {code}.</source>
   <translation>Sein Prozess endete mit {code}.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/apart.py" />
   <source>Sending and collecting cannot be begun on this computer</source>
   <translation>Senden und Abholen kann auf diesem Computer nicht beginnen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/apart.py" />
   <source>Sending and collecting was ended from outside</source>
   <translation>Das Senden und Abholen wurde von außen beendet</translation>
  </message>
  <message>
   <location filename="drillroom/sync/apart.py" />
   <source>The shared folder does not answer</source>
   <translation>Der gemeinsame Ordner antwortet nicht</translation>
  </message>
  <message>
   <location filename="drillroom/sync/courier.py" />
   <source>Connect the network drive, then try again. If somebody emptied the folder on purpose, make a new folder {folder} in it.</source>
   <translation>Verbinde das Netzlaufwerk und versuche es noch einmal. Hat jemand den Ordner mit Absicht geleert, lege darin einen neuen Ordner {folder} an.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/courier.py" />
   <source>The shared folder is empty</source>
   <translation>Der gemeinsame Ordner ist leer</translation>
  </message>
  <message>
   <location filename="drillroom/sync/courier.py" />
   <source>{share} was used before and has no folder {folder} any more.</source>
   <translation>{share} war schon in Gebrauch und hat keinen Ordner {folder} mehr.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>A part of the way there is a link</source>
   <translation>ein Teil des Wegs dorthin ist eine Verknüpfung</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>Ask the pack's author for a new version.</source>
   <translation>Bitte den Autor des Pakets um eine neue Version.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>Choose a shorter take.</source>
   <translation>Wähle eine kürzere Aufnahme.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>Choose another take.</source>
   <translation>Wähle eine andere Aufnahme.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>It has none.</source>
   <translation>Sie hat keine.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>It is a link</source>
   <translation>es ist eine Verknüpfung</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>It is a take of another drill, {drill}.</source>
   <translation>Es ist eine Aufnahme einer anderen Übung, {drill}.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>It is a take of {drill}, of the pack {pack}.</source>
   <translation>Es ist eine Aufnahme zu {drill}, Paket: {pack}.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>It is over {most} MB.</source>
   <translation>Sie hat über {most} MB.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>Run the drill from the pack that you write, then choose that take.</source>
   <translation>Mach die Übung aus dem Paket, das du schreibst, und wähle dann diese Aufnahme.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>The demonstration cannot be stored</source>
   <translation>Die Vorführung lässt sich nicht speichern</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>The demonstration of {drill} cannot be shown</source>
   <translation>Die Vorführung zu {drill} lässt sich nicht zeigen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>The recording is too big for a demonstration</source>
   <translation>Die Aufzeichnung ist zu groß für eine Vorführung</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>The recording of this take is not what was recorded</source>
   <translation>Die Aufzeichnung zu dieser Aufnahme ist nicht das, was aufgenommen wurde</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>The take cannot demonstrate a drill of {pack}</source>
   <translation>Die Aufnahme kann keine Übung von {pack} vorführen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>The take has no recording any more</source>
   <translation>Zu der Aufnahme gibt es keine Aufzeichnung mehr</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>There is no take in {folder}.</source>
   <translation>In {folder} ist keine Aufnahme.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>none</source>
   <translation>keins</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>{paper} is not what Drillroom writes</source>
   <translation>{paper} ist nicht das, was Drillroom schreibt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>{paper} names no take</source>
   <translation>{paper} nennt keine Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/sync/endorsing.py" />
   <source>Endorse only your own second laptop. It writes under the same name as this one.</source>
   <translation>Bürge nur für deinen eigenen zweiten Laptop. Er sendet unter demselben Namen wie dieser.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/endorsing.py" />
   <source>It writes as {other}, this one as {name}.</source>
   <translation>Er sendet als {other}, dieser als {name}.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/endorsing.py" />
   <source>That laptop cannot be endorsed</source>
   <translation>Für diesen Laptop kannst du nicht bürgen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/endorsing.py" />
   <source>{name} is blocked here.</source>
   <translation>{name} ist hier gesperrt.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/endorsing.py" />
   <source>{writer} is this laptop itself.</source>
   <translation>{writer} ist dieser Laptop selbst.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/everywhere.py" />
   <source>In the shared folder {folder}:
{problem}</source>
   <translation>Im gemeinsamen Ordner {folder}:
{problem}</translation>
  </message>
  <message>
   <location filename="drillroom/sync/exporting.py" />
   <source>The table cannot be written</source>
   <translation>Die Tabelle lässt sich nicht schreiben</translation>
  </message>
  <message>
   <location filename="drillroom/sync/finish.py" />
   <source>Answer each with yes or not yet, then finish the take.</source>
   <translation>Beantworte jeden mit „Ja“ oder „Noch nicht“ und gib die Aufnahme dann ab.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/finish.py" />
   <source>Items of the checklist are not answered yet</source>
   <translation>Punkte der Checkliste sind noch nicht beantwortet</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/identity.py" />
   <source>Rename that file; Drillroom then makes a new key and goes on as a new sender.</source>
   <translation>Benenne diese Datei um; Drillroom macht dann einen neuen Schlüssel und sendet als neuer Absender weiter.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/identity.py" />
   <source>The key of this computer cannot be used</source>
   <translation>Der Schlüssel dieses Computers lässt sich nicht benutzen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/identity.py" />
   <source>it is not an Ed25519 key</source>
   <translation>es ist kein Ed25519-Schlüssel</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/names.py" />
   <source>A name in the shared folder is refused</source>
   <translation>Ein Name im gemeinsamen Ordner wird abgelehnt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/names.py" />
   <source>Ask the sender to update Drillroom and to send it again.</source>
   <translation>Bitte den Absender, Drillroom zu aktualisieren und es noch einmal zu senden.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/names.py" />
   <source>{path} cannot be a path on every computer.</source>
   <translation>{path} kann nicht auf jedem Computer ein Pfad sein.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>A pack in the shared folder is refused</source>
   <translation>Ein Paket im gemeinsamen Ordner wird abgelehnt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>Ask its author to send it again.</source>
   <translation>Bitte den Autor, es noch einmal zu senden.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>Its {paper} cannot be read: {why}.</source>
   <translation>{paper} darin lässt sich nicht lesen: {why}.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>a file in it is not a path, a size and a hash</source>
   <translation>eine Datei darin ist nicht Pfad, Größe und Prüfsumme</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>a hash in it is none</source>
   <translation>eine Prüfsumme darin ist keine</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>a name in it is not plain text</source>
   <translation>ein Name darin ist kein einfacher Text</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>a newer Drillroom wrote it; update this one</source>
   <translation>ein neueres Drillroom hat es geschrieben; aktualisiere dieses</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>a path in it cannot be used on every computer</source>
   <translation>ein Pfad darin geht nicht auf jedem Computer</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>a size in it is out of range</source>
   <translation>eine Größe darin ist außerhalb der Grenzen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>an id or version in it is none</source>
   <translation>eine ID oder Version darin ist keine</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>it is about another pack</source>
   <translation>es geht um ein anderes Paket</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>it is longer than 1 MiB</source>
   <translation>es ist länger als 1 MiB</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>it is not a JSON object</source>
   <translation>es ist kein JSON-Objekt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>it names a file twice</source>
   <translation>eine Datei ist zweimal genannt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>its files are not a list of fair length</source>
   <translation>die Dateien sind keine Liste von zulässiger Länge</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/pack_paper.py" />
   <source>its files are over 1 GiB together</source>
   <translation>die Dateien haben zusammen über 1 GiB</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>A take or review in the shared folder cannot be read</source>
   <translation>Eine Aufnahme oder Rückmeldung im gemeinsamen Ordner lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>a mark on its timeline ends as it begins</source>
   <translation>eine Marke auf der Zeitleiste endet, wo sie beginnt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>a number in it is not a number</source>
   <translation>eine Zahl darin ist keine Zahl</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>a number in it is out of range</source>
   <translation>eine Zahl darin ist außerhalb der Grenzen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>a paper on this computer</source>
   <translation>ein Papier auf diesem Computer</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>it has characters that hide or turn text around</source>
   <translation>es hat Zeichen, die Text verstecken oder umdrehen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>it has more runs of speech than a take can have</source>
   <translation>es hat mehr Sprechstücke, als eine Aufnahme haben kann</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>it is about another take</source>
   <translation>es geht um eine andere Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>it is of another version</source>
   <translation>es hat eine andere Version</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>it says that it is the rep's own review, which travels with the take</source>
   <translation>es gibt sich als Durchsicht des Verkäufers aus, die mit der Aufnahme reist</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>its certificate is not an object</source>
   <translation>das Zertifikat ist kein Objekt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>its measures are not numbers</source>
   <translation>die Messwerte sind keine Zahlen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>its timeline has more of one kind than a take can have</source>
   <translation>ihre Zeitleiste hat mehr von einer Art, als eine Aufnahme haben kann</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>its version is not that of its drill</source>
   <translation>die Version ist nicht die der Übung</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>something on its timeline ends before it begins</source>
   <translation>etwas auf der Zeitleiste endet, bevor es beginnt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>the name in it is empty or not plain text</source>
   <translation>der Name darin ist leer oder kein einfacher Text</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>the review in it is not the rep's own; those of others travel alone</source>
   <translation>die Rückmeldung darin ist nicht die eigene; die von anderen kommen für sich</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>the review in it is of another take, or by nobody</source>
   <translation>die Rückmeldung darin gehört zu einer anderen Aufnahme oder ist von niemandem</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>the time in it has no zone</source>
   <translation>die Zeit darin hat keine Zeitzone</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/papers.py" />
   <source>the time in it is of another century</source>
   <translation>die Zeit darin liegt in einem anderen Jahrhundert</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>A record in the shared folder is refused</source>
   <translation>Ein Eintrag im gemeinsamen Ordner wird abgelehnt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>A record in the shared folder was written by a newer Drillroom</source>
   <translation>Ein Eintrag im gemeinsamen Ordner stammt von einem neueren Drillroom</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>Ask the sender to send the take or review again.</source>
   <translation>Bitte den Absender, die Aufnahme oder Rückmeldung noch einmal zu senden.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>It is of format {version}; this app reads format {ours}.</source>
   <translation>Er hat Format {version}; diese App liest Format {ours}.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>Refused because {why}.</source>
   <translation>Abgelehnt: {why}.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>Update Drillroom on this computer.</source>
   <translation>Aktualisiere Drillroom auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>a file name of it cannot be used on every computer</source>
   <translation>ein Dateiname geht nicht auf jedem Computer</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>a file of it is not a name, a size and a hash</source>
   <translation>eine Datei ist nicht Name, Größe und Prüfsumme</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>a hash of it is not a hash</source>
   <translation>eine Prüfsumme ist keine</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>a number of it is out of range</source>
   <translation>eine Zahl ist außerhalb der Grenzen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>a text of it is not a text</source>
   <translation>ein Text ist kein Text</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>a withdrawal has neither folder nor files</source>
   <translation>ein Zurückziehen hat weder Ordner noch Dateien</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>an endorsement has neither folder nor files</source>
   <translation>eine Bürgschaft hat weder Ordner noch Dateien</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>an expiry has neither folder nor files</source>
   <translation>ein Ablauf hat weder Ordner noch Dateien</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>it belongs to another sender</source>
   <translation>er gehört einem anderen Absender</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>it does not name another sender</source>
   <translation>kein anderer Absender ist genannt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>it has no files</source>
   <translation>er hat keine Dateien</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>it has other keys than a record has</source>
   <translation>er hat andere Schlüssel als ein Eintrag</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>it is longer than 16 KiB</source>
   <translation>er ist länger als 16 KiB</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>it is not in canonical form</source>
   <translation>die Schreibweise ist nicht die vorgeschriebene</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>it is of no format we know</source>
   <translation>das Format ist unbekannt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>it names another sender</source>
   <translation>ein anderer Absender ist genannt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>it names no record before it</source>
   <translation>er nennt keinen Eintrag vor sich</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its files are not a list</source>
   <translation>die Dateien sind keine Liste</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its first line is not JSON</source>
   <translation>die erste Zeile ist kein JSON</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its first line is not a JSON object</source>
   <translation>die erste Zeile ist kein JSON-Objekt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its folder is another sender's</source>
   <translation>der Ordner gehört einem anderen Absender</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its folder is not of its kind</source>
   <translation>der Ordner passt nicht zur Art</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its folder is not that of a pack</source>
   <translation>der Ordner ist nicht der eines Pakets</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its key belongs to another sender</source>
   <translation>der Schlüssel gehört einem anderen Absender</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its key is not a key</source>
   <translation>der Schlüssel ist kein Schlüssel</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its kind is not a word</source>
   <translation>die Art ist kein Wort</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its name is not plain text</source>
   <translation>der Name ist kein einfacher Text</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its pack is not that of its folder</source>
   <translation>das Paket ist nicht das des Ordners</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its prev does not fit its number</source>
   <translation>„prev“ passt nicht zur Nummer</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its prev is not a hash</source>
   <translation>„prev“ ist keine Prüfsumme</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its second line is not a signature</source>
   <translation>die zweite Zeile ist keine Unterschrift</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its signature is not right</source>
   <translation>die Unterschrift stimmt nicht</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its take is not plain text</source>
   <translation>die Aufnahme ist kein einfacher Text</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its take is not the id of a take</source>
   <translation>die Aufnahme ist keine ID einer Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/record.py" />
   <source>its time is not a time</source>
   <translation>die Zeit ist keine Zeit</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/wording.py" />
   <source>The first ones are named.</source>
   <translation>Die ersten sind genannt.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/format/wording.py" />
   <source>There are {more} more problems in the shared folder</source>
   <translation>Es gibt {more} weitere Probleme im gemeinsamen Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/sync/handing.py" />
   <source>Raise the version above {version}.</source>
   <translation>Erhöhe die Version über {version}.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/handing.py" />
   <source>Raise the version in the pack and send it again.</source>
   <translation>Erhöhe die Version im Paket und sende es noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/handing.py" />
   <source>Your team has version {version}.</source>
   <translation>Dein Team hat Version {version}.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/handing.py" />
   <source>{title} {version} is older than what you handed over</source>
   <translation>{title} {version} ist älter als das, was du weitergegeben hast</translation>
  </message>
  <message>
   <location filename="drillroom/sync/handing.py" />
   <source>{title} {version} was handed over already, with other content</source>
   <translation>{title} {version} wurde schon weitergegeben, mit anderem Inhalt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/bringing.py" />
   <source>A pack in the shared folder is damaged</source>
   <translation>Ein Paket im gemeinsamen Ordner ist beschädigt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/bringing.py" />
   <source>A review in the shared folder is damaged</source>
   <translation>Eine Rückmeldung im gemeinsamen Ordner ist beschädigt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/bringing.py" />
   <source>A take in the shared folder is damaged</source>
   <translation>Eine Aufnahme im gemeinsamen Ordner ist beschädigt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/bringing.py" />
   <source>It is tried again at the next collect. If it stays so, ask for it to be sent anew.</source>
   <translation>Beim nächsten Abholen wird es wieder versucht. Bleibt es so, bitte darum, dass es neu gesendet wird.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/bringing.py" />
   <source>another take with the same number came before</source>
   <translation>eine andere Aufnahme mit derselben Nummer kam vorher</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/bringing.py" />
   <source>its record does not name a recording and its paper</source>
   <translation>der Eintrag nennt keine Aufzeichnung mit ihrem Papier</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/bringing.py" />
   <source>{file} is not the file that was sent</source>
   <translation>{file} ist nicht die Datei, die gesendet wurde</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/bringing.py" />
   <source>{why}. It is not used.</source>
   <translation>Grund: {why}. Es wird nicht benutzt.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/collecting.py" />
   <source>Collect again when it is back. What is here already stays.</source>
   <translation>Hole wieder ab, wenn er zurück ist. Was schon hier ist, bleibt.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/collecting.py" />
   <source>The shared folder went away while it was being read</source>
   <translation>Der gemeinsame Ordner verschwand, während er gelesen wurde</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/collecting.py" />
   <source>its record does not name a {paper} of fair size</source>
   <translation>der Eintrag nennt kein {paper} von zulässiger Größe</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/collecting.py" />
   <source>their log is not in the shared folder any more</source>
   <translation>das Protokoll ist nicht mehr im gemeinsamen Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/fetching_packs.py" />
   <source>It is tried again at the next collect. If it stays so, ask its author.</source>
   <translation>Beim nächsten Abholen wird es wieder versucht. Bleibt es so, frage den Autor.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/fetching_packs.py" />
   <source>a check of it finds problems</source>
   <translation>eine Prüfung findet Probleme</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/fetching_packs.py" />
   <source>another one with the same version came before</source>
   <translation>ein anderes mit derselben Version kam vorher</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/fetching_packs.py" />
   <source>its files are over {most} MB together</source>
   <translation>die Dateien haben zusammen über {most} MB</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/fetching_packs.py" />
   <source>its record does not name {text} and {paper}</source>
   <translation>der Eintrag nennt nicht {text} und {paper}</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/fetching_packs.py" />
   <source>its text is that of another pack</source>
   <translation>der Text ist der eines anderen Pakets</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/looking.py" />
   <source>Ask whoever looks after the folder to bring it back from its version history.</source>
   <translation>Bitte die Person, die den Ordner betreut, es aus dem Versionsverlauf zurückzuholen.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/looking.py" />
   <source>What a sender wrote in the shared folder was changed or removed</source>
   <translation>Was jemand in den gemeinsamen Ordner schrieb, wurde geändert oder entfernt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/looking.py" />
   <source>record {number} is not the one that was read before</source>
   <translation>Eintrag {number} ist nicht der, der schon gelesen war</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/looking.py" />
   <source>record {number}, which was read before, is gone</source>
   <translation>Eintrag {number}, der schon gelesen war, ist weg</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/looking.py" />
   <source>the next record does not follow the last one that was read</source>
   <translation>der nächste Eintrag folgt nicht auf den zuletzt gelesenen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/looking.py" />
   <source>their card has another name than when it was read before</source>
   <translation>ihre Karte trägt einen anderen Namen als beim Lesen zuvor</translation>
  </message>
  <message>
   <location filename="drillroom/sync/incoming/looking.py" />
   <source>{why}. Nothing new of theirs is taken in.</source>
   <translation>Grund: {why}. Neues von dort wird nicht übernommen.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/offers.py" />
   <source>Nobody offers the pack {pack}</source>
   <translation>Niemand bietet das Paket {pack} an</translation>
  </message>
  <message>
   <location filename="drillroom/sync/offers.py" />
   <source>Offered are: {packs}.</source>
   <translation>Angeboten werden: {packs}.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/offers.py" />
   <source>Run drillroom collect first.</source>
   <translation>Rufe erst drillroom collect auf.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/offers.py" />
   <source>Say from whom with --from and the sender's id.</source>
   <translation>Sag mit --from und der ID des Absenders, von wem.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/offers.py" />
   <source>Several senders offer the pack {pack}</source>
   <translation>Mehrere Absender bieten das Paket {pack} an</translation>
  </message>
  <message>
   <location filename="drillroom/sync/outgoing/auditing.py" />
   <source>A pack that you handed over is missing from the shared folder</source>
   <translation>Ein Paket, das du weitergegeben hast, fehlt im gemeinsamen Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/sync/outgoing/auditing.py" />
   <source>An answer that you sent is missing from the shared folder</source>
   <translation>Eine Antwort, die du gesendet hast, fehlt im gemeinsamen Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/sync/outgoing/auditing.py" />
   <source>Answer the take once more if its sender has not read it.</source>
   <translation>Antworte auf die Aufnahme noch einmal, falls ihr Absender es nicht gelesen hat.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/outgoing/auditing.py" />
   <source>Ask whoever looks after the folder to bring it back from its version history. Your takes are safe on this computer; those that are missing say so.</source>
   <translation>Bitte, wer sich um den Ordner kümmert, es aus dessen Versionsverlauf zurückzuholen. Deine Aufnahmen sind auf diesem Computer sicher; bei denen, die fehlen, steht es dabei.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/outgoing/auditing.py" />
   <source>It is about the take {take}.</source>
   <translation>Es geht um die Aufnahme {take}.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/outgoing/auditing.py" />
   <source>Its record {number}, the last one, is not there any more; somebody may have brought an older state of the folder back.</source>
   <translation>Sein Eintrag {number}, der letzte, ist nicht mehr da; vielleicht hat jemand einen älteren Stand des Ordners zurückgeholt.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/outgoing/auditing.py" />
   <source>Raise its version and hand it over again. Whoever installed it keeps it.</source>
   <translation>Erhöhe seine Version und gib es noch einmal weiter. Wer es installiert hat, behält es.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/outgoing/auditing.py" />
   <source>What this computer wrote in the shared folder was changed or removed</source>
   <translation>Was dieser Computer in den gemeinsamen Ordner geschrieben hat, wurde verändert oder entfernt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/outgoing/sending.py" />
   <source>Bring the file back, then send again.</source>
   <translation>Hol die Datei zurück und sende noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/outgoing/sending.py" />
   <source>Nothing is lost. Tell your manager that a new sender in the folder is you.</source>
   <translation>Nichts ist verloren. Sag deiner Führungskraft, dass der neue Absender im Ordner du bist.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/outgoing/sending.py" />
   <source>The shared folder holds records of {former} that this computer does not know; it may have been copied, or restored from a backup.</source>
   <translation>Im gemeinsamen Ordner sind Einträge von {former}, die dieser Computer nicht kennt; vielleicht wurde er kopiert oder aus einer Sicherung wiederhergestellt.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/outgoing/sending.py" />
   <source>This computer goes on as a new sender</source>
   <translation>Dieser Computer sendet als neuer Absender weiter</translation>
  </message>
  <message>
   <location filename="drillroom/sync/outgoing/sending.py" />
   <source>What was to be sent is not complete on this computer</source>
   <translation>Was gesendet werden sollte, ist auf diesem Computer nicht vollständig</translation>
  </message>
  <message>
   <location filename="drillroom/sync/outgoing/sending.py" />
   <source>{folder} has no {paper}. It was not sent.</source>
   <translation>In {folder} fehlt {paper}. Es wurde nicht gesendet.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/people.py" />
   <source>No sender begins with {start}</source>
   <translation>Kein Absender beginnt mit {start}</translation>
  </message>
  <message>
   <location filename="drillroom/sync/people.py" />
   <source>Run drillroom writers for all of them; drillroom collect reads the folder.</source>
   <translation>drillroom writers zeigt alle; drillroom collect liest den Ordner.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/people.py" />
   <source>Several senders begin with {start}</source>
   <translation>Mehrere Absender beginnen mit {start}</translation>
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>It is not on this computer any more.</source>
   <translation>Sie ist nicht mehr auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>It was taken out of the shared folder after its time.</source>
   <translation>Sie wurde nach ihrer Zeit aus dem gemeinsamen Ordner genommen.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>It was there long before you looked into the shared folder.</source>
   <translation>Sie lag schon lange da, bevor du in den gemeinsamen Ordner geschaut hast.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>Its sender keeps it, and can send it again.</source>
   <translation>Ihr Absender behält sie und kann sie noch einmal senden.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>Run drillroom collect again when the shared folder is up to date.</source>
   <translation>Rufe drillroom collect noch einmal auf, wenn der gemeinsame Ordner auf dem neuesten Stand ist.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>The take {take} is {state}</source>
   <translation>Die Aufnahme {take} ist {state}</translation>
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>The take {take} was never on this computer</source>
   <translation>Die Aufnahme {take} war nie auf diesem Computer</translation>
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>The take {take} was taken back by {rep}</source>
   <translation>Die Aufnahme {take} wurde zurückgezogen, von: {rep}</translation>
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>arriving</source>
   <translation>unterwegs</translation>
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>damaged</source>
   <translation>beschädigt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>expired</source>
   <translation>abgelaufen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>its sender</source>
   <translation>Absender</translation>
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>whole</source>
   <translation>vollständig</translation>
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>withdrawn</source>
   <translation>zurückgezogen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/errors.py" />
   <source>Ask for the right to write there. Finished takes wait in the outbox.</source>
   <translation>Bitte um das Recht, dort zu schreiben. Abgegebene Aufnahmen warten im Ausgang.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/errors.py" />
   <source>Check the network drive. Finished takes wait in the outbox until it is back.</source>
   <translation>Prüfe das Netzlaufwerk. Abgegebene Aufnahmen warten im Ausgang, bis es zurück ist.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/errors.py" />
   <source>Look at it there, and remove it if nobody knows what it is.</source>
   <translation>Sieh es dir dort an und entferne es, wenn niemand weiß, was es ist.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/errors.py" />
   <source>Make room there. Finished takes wait in the outbox.</source>
   <translation>Schaffe dort Platz. Abgegebene Aufnahmen warten im Ausgang.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/errors.py" />
   <source>Something in the shared folder is refused</source>
   <translation>Etwas im gemeinsamen Ordner wird abgelehnt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/errors.py" />
   <source>The shared folder cannot be used</source>
   <translation>Der gemeinsame Ordner lässt sich nicht benutzen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/errors.py" />
   <source>The shared folder is full</source>
   <translation>Der gemeinsame Ordner ist voll</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/errors.py" />
   <source>The shared folder may not be used by you</source>
   <translation>Du darfst den gemeinsamen Ordner nicht benutzen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/folder.py" />
   <source>a link</source>
   <translation>eine Verknüpfung</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/folder.py" />
   <source>it is a link, or no plain file or folder</source>
   <translation>es ist eine Verknüpfung oder weder Datei noch Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/folder.py" />
   <source>it is larger than {most} bytes</source>
   <translation>es ist größer als {most} Bytes</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/folder.py" />
   <source>it was removed while it was being used</source>
   <translation>es wurde entfernt, während es in Gebrauch war</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/folder.py" />
   <source>no plain file or folder</source>
   <translation>keine gewöhnliche Datei und kein gewöhnlicher Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/folder.py" />
   <source>not a folder that is there</source>
   <translation>kein vorhandener Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/folder.py" />
   <source>something else has this name already</source>
   <translation>etwas anderes hat schon diesen Namen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/lock.py" />
   <source>Another Drillroom works with the data folder {folder}.</source>
   <translation>Ein anderes Drillroom arbeitet mit dem Datenordner {folder}.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/lock.py" />
   <source>Drillroom is already sending or collecting</source>
   <translation>Drillroom sendet oder holt schon ab</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/lock.py" />
   <source>Wait until it is done, then try again.</source>
   <translation>Warte, bis es fertig ist, und versuche es noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/parcel.py" />
   <source>A file in the shared folder is refused</source>
   <translation>Eine Datei im gemeinsamen Ordner wird abgelehnt</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/parcel.py" />
   <source>A finished take or review cannot be read on this computer</source>
   <translation>Eine abgegebene Aufnahme oder Rückmeldung lässt sich auf diesem Computer nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/parcel.py" />
   <source>A finished take or review is not what it was when it was finished</source>
   <translation>Eine abgegebene Aufnahme oder Rückmeldung ist nicht mehr, was sie beim Abgeben war</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/parcel.py" />
   <source>Ask the sender what it is.</source>
   <translation>Frage den Absender, was es ist.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/parcel.py" />
   <source>Bring the file back as it was, then send again; or finish another take.</source>
   <translation>Hol die Datei zurück, wie sie war, und sende noch einmal; oder gib eine andere Aufnahme ab.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/parcel.py" />
   <source>Check the free space and the rights of the data folder, then collect again.</source>
   <translation>Prüfe freien Platz und Rechte des Datenordners und hole noch einmal ab.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/parcel.py" />
   <source>Remove that file if nobody needs it, then send again.</source>
   <translation>Entferne diese Datei, wenn niemand sie braucht, und sende noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/parcel.py" />
   <source>Something else has the name of a file that is to be sent</source>
   <translation>Etwas anderes hat den Namen einer Datei, die gesendet werden soll</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/parcel.py" />
   <source>What came in cannot be stored on this computer</source>
   <translation>Was ankam, lässt sich auf diesem Computer nicht speichern</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/parcel.py" />
   <source>{file} has other bytes than were frozen. It was not sent.</source>
   <translation>{file} hat andere Bytes als beim Abgeben. Sie wurde nicht gesendet.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/parcel.py" />
   <source>{file} is said to be larger than {most} MiB.</source>
   <translation>{file} soll größer sein als {most} MiB.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/parcel.py" />
   <source>{file} is there already, with another size.</source>
   <translation>{file} ist schon da, mit anderer Größe.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/parcel.py" />
   <source>{folder}: {file} needs {needed} MB, {left} MB are free</source>
   <translation>{folder}: {file} braucht {needed} MB, frei sind {left} MB</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/place.py" />
   <source>Choose a folder that has nothing but what the team shares.</source>
   <translation>Wähle einen Ordner, in dem nur liegt, was das Team teilt.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/place.py" />
   <source>Choose the folder that the team shares.</source>
   <translation>Wähle den Ordner, den das Team teilt.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/place.py" />
   <source>Drafts lie below it, and they must not be shared.</source>
   <translation>Darunter liegen Entwürfe, und die dürfen nicht geteilt werden.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/place.py" />
   <source>Nobody else can reach it.</source>
   <translation>Niemand sonst erreicht ihn.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/place.py" />
   <source>This folder holds Drillroom's own data</source>
   <translation>In diesem Ordner liegen Drillrooms eigene Daten</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/place.py" />
   <source>This folder lies inside Drillroom's own data</source>
   <translation>Dieser Ordner liegt in Drillrooms eigenen Daten</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/trial.py" />
   <source>Choose another folder, or ask whoever looks after it.</source>
   <translation>Wähle einen anderen Ordner oder frage, wer sich um ihn kümmert.</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/trial.py" />
   <source>The shared folder does not keep what is written</source>
   <translation>Der gemeinsame Ordner behält nicht, was geschrieben wird</translation>
  </message>
  <message>
   <location filename="drillroom/sync/share/trial.py" />
   <source>{folder}: a small file came back changed.</source>
   <translation>{folder}: Eine kleine Datei kam verändert zurück.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>Only a finished take that is not on its way can be sent again.</source>
   <translation>Nur eine abgegebene Aufnahme, die nicht unterwegs ist, kann noch einmal gesendet werden.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>Only a take that is {state} can be {wish}.</source>
   <translation>Nur eine Aufnahme mit dem Stand „{state}“ kann {wish} werden.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>Take {take} is {state}.</source>
   <translation>Aufnahme {take}: „{state}“.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>This take cannot be sent again</source>
   <translation>Diese Aufnahme kann nicht noch einmal gesendet werden</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>This take cannot be {wish}</source>
   <translation>Diese Aufnahme kann nicht {wish} werden</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>Your take is missing from the shared folder. Send it again?</source>
   <translation>Deine Aufnahme fehlt im gemeinsamen Ordner. Noch einmal senden?</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>answered</source>
   <translation>beantwortet</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>clipped {n} times</source>
   <translation>{n}-mal übersteuert</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>delivered</source>
   <translation>angekommen</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>discarded</source>
   <translation>verworfen</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>ends {ms} ms from the sound's end</source>
   <translation>endet {ms} ms neben dem Tonende</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>finished</source>
   <translation>abgegeben</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>kept</source>
   <translation>behalten</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>moved by {ms} ms</source>
   <translation>um {ms} ms verschoben</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>no picture</source>
   <translation>kein Bild</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>no sound</source>
   <translation>kein Ton</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>noise {noise} dBFS</source>
   <translation>Rauschen {noise} dBFS</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>none dropped</source>
   <translation>keins ausgefallen</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>none for {seconds} s</source>
   <translation>{seconds} s lang keins</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>peak {peak} dBFS</source>
   <translation>Spitze {peak} dBFS</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>picture {codec}</source>
   <translation>Bild {codec}</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>queued</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>recording</source>
   <translation>Aufzeichnung</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>sending</source>
   <translation>wird gesendet</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>sent again</source>
   <translation>noch einmal gesendet</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>simpler from {seconds} s on</source>
   <translation>einfacher ab {seconds} s</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>sound {codec}</source>
   <translation>Ton {codec}</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>withdrawing</source>
   <translation>wird zurückgezogen</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>{n} dropped</source>
   <translation>{n} ausgefallen</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>{n} frames</source>
   <translation>{n} Bilder</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>{seconds} s missing</source>
   <translation>{seconds} s fehlen</translation>
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>{seconds} s; {sound}; {picture}</source>
   <translation>{seconds} s; {sound}; {picture}</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>12:ask, 12.5-15:ask or 12:ask:a note</source>
   <translation>12:ask, 12.5-15:ask oder 12:ask:eine Notiz</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>A review cannot be read</source>
   <translation>Eine Durchsicht lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>A review has at most three takeaways</source>
   <translation>Eine Durchsicht hat höchstens drei Erkenntnisse</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>An answer has characters that cannot be shown</source>
   <translation>Eine Antwort hat Zeichen, die sich nicht zeigen lassen</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>Give a moment inside the take.</source>
   <translation>Gib einen Moment innerhalb der Aufnahme an.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>Give its end after its start, as in 12-15:ask.</source>
   <translation>Gib das Ende nach dem Anfang an, etwa 12-15:ask.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>It is not a JSON object.</source>
   <translation>Es ist kein JSON-Objekt.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>Its {what} are not a list.</source>
   <translation>Keine Liste: {what}.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>Keep the three that matter most.</source>
   <translation>Behalte die drei wichtigsten.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>The mark at {at} s lies after the end of the take</source>
   <translation>Die Marke bei {at} s liegt hinter dem Ende der Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>The mark at {seconds} s ends before it begins</source>
   <translation>Die Marke bei {seconds} s endet, bevor sie beginnt</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>The take is {seconds} s long.</source>
   <translation>Die Aufnahme ist {seconds} s lang.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>There are {n}.</source>
   <translation>Es sind {n}.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>There is no drill {name}</source>
   <translation>Es gibt keine Übung {name}</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>There is no item {name}</source>
   <translation>Es gibt keinen Punkt {name}</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>There is no tag {name}</source>
   <translation>Es gibt kein Schlagwort {name}</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>This drill has no drills.</source>
   <translation>Hier gibt es keine Übungen.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>This drill has no items.</source>
   <translation>Diese Übung hat keine Punkte.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>This drill has no tags.</source>
   <translation>Diese Übung hat keine Schlagwörter.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>This drill has: {names}.</source>
   <translation>Diese Übung hat: {names}.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>Type it again; control characters and hidden marks are not taken.</source>
   <translation>Tippe sie neu; Steuerzeichen und versteckte Zeichen gehen nicht.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>Write it like this: {form}.</source>
   <translation>Schreibe es so: {form}.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>action</source>
   <translation>Vorsatz</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>list of ticks</source>
   <translation>Liste der Haken</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>mark</source>
   <translation>Marke</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>marks</source>
   <translation>Marken</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>takeaways</source>
   <translation>Erkenntnisse</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>tick of {item}</source>
   <translation>Haken bei {item}</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>yes or no</source>
   <translation>yes oder no</translation>
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>{text} is not a {what}</source>
   <translation>{text} passt nicht als: {what}</translation>
  </message>
  <message>
   <location filename="drillroom/takes/rounds.py" />
   <source>Round {number}</source>
   <translation>Runde {number}</translation>
  </message>
  <message>
   <location filename="drillroom/takes/timeline.py" />
   <source>A timeline cannot be read</source>
   <translation>Eine Zeitleiste lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="drillroom/takes/timeline.py" />
   <source>In it {why}.</source>
   <translation>Darin stimmt etwas nicht: {why}.</translation>
  </message>
  <message>
   <location filename="drillroom/takes/timeline.py" />
   <source>a number is not a time inside a take</source>
   <translation>eine Zahl ist keine Zeit innerhalb einer Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/takes/timeline.py" />
   <source>a run of speech is not two times</source>
   <translation>eine Sprechstrecke ist nicht zwei Zeiten</translation>
  </message>
  <message>
   <location filename="drillroom/takes/timeline.py" />
   <source>a text is missing or longer than {most} characters</source>
   <translation>ein Text fehlt oder ist länger als {most} Zeichen</translation>
  </message>
  <message>
   <location filename="drillroom/takes/timeline.py" />
   <source>an entry is not an object</source>
   <translation>ein Eintrag ist kein Objekt</translation>
  </message>
  <message>
   <location filename="drillroom/takes/timeline.py" />
   <source>it is not a list of at most 20,000 entries</source>
   <translation>es ist keine Liste mit höchstens 20.000 Einträgen</translation>
  </message>
  <message>
   <location filename="drillroom/takes/timeline.py" />
   <source>line {number} is not JSON</source>
   <translation>Zeile {number} ist kein JSON</translation>
  </message>
  <message>
   <location filename="drillroom/takes/timeline.py" />
   <source>the runs of speech are not one after the other</source>
   <translation>die Sprechstrecken folgen nicht aufeinander</translation>
  </message>
  <message>
   <location filename="drillroom/takes/timeline.py" />
   <source>the speech is not a list of at most 20,000 runs</source>
   <translation>die Rede ist keine Liste mit höchstens 20.000 Strecken</translation>
  </message>
  <message>
   <location filename="drillroom/takes/timeline.py" />
   <source>{value} is not a number of seconds</source>
   <translation>{value} ist keine Zahl von Sekunden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/footer.py" />
   <source>A strength is named, every item is answered.</source>
   <translation>Eine Stärke ist genannt, jeder Punkt beantwortet.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/footer.py" />
   <source>It is being queued.</source>
   <translation>Sie wird eingereiht.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/footer.py" />
   <source>Next take</source>
   <translation>Nächste</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/footer.py" />
   <source>Nothing has changed since it was sent.</source>
   <translation>Seit dem Senden hat sich nichts geändert.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/footer.py" />
   <source>Send review</source>
   <translation>Antwort senden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/footer.py" />
   <source>Sending</source>
   <translation>Wird gesendet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/footer.py" />
   <source>Skip for now</source>
   <translation>Später</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/footer.py" />
   <source>Still to do: {one} and {other}.</source>
   <translation>Noch zu tun: {one} und {other}.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/footer.py" />
   <source>Still to do: {one}.</source>
   <translation>Noch zu tun: {one}.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/footer.py" />
   <source>Your answer is on its way.</source>
   <translation>Deine Antwort ist unterwegs.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/footer.py" />
   <source>mark with a note</source>
   <translation>mit Notiz markieren</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/form.py" />
   <source>After that you answer the same checklist, beside {name}’s answers.</source>
   <translation>Danach beantwortest du dieselbe Checkliste, neben den Antworten von {name}.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/form.py" />
   <source>Anything that does not fit above, or leave it</source>
   <translation>Was oben nicht passt, oder lass es leer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/form.py" />
   <source>Checklist</source>
   <translation>Checkliste</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/form.py" />
   <source>One action</source>
   <translation>Ein Vorsatz</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/form.py" />
   <source>One thing to keep</source>
   <translation>Etwas zum Beibehalten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/form.py" />
   <source>One thing to try next</source>
   <translation>Etwas zum Ausprobieren</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/form.py" />
   <source>Read {name}’s review</source>
   <translation>Durchsicht von {name} lesen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/form.py" />
   <source>Read {name}’s review first</source>
   <translation>Lies zuerst die Durchsicht von {name}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/form.py" />
   <source>Takeaways</source>
   <translation>Erkenntnisse</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/form.py" />
   <source>The one thing to remember</source>
   <translation>Das Wichtigste zum Merken</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/form.py" />
   <source>Three answers</source>
   <translation>Drei Antworten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/form.py" />
   <source>You</source>
   <translation>Du</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/form.py" />
   <source>one is enough, three at most</source>
   <translation>eine genügt, höchstens drei</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/form.py" />
   <source>the rep</source>
   <translation>Verkäufer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/model.py" />
   <source>the rep's own review</source>
   <translation>die Durchsicht des Verkäufers</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/model.py" />
   <source>what went well</source>
   <translation>was gut lief</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/model.py" />
   <source>{n} item</source>
   <translation>{n} Punkt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/model.py" />
   <source>{n} items</source>
   <translation>{n} Punkte</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/parts.py" />
   <source>Differently</source>
   <translation>Anders</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/parts.py" />
   <source>Note at {time}</source>
   <translation>Notiz bei {time}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/parts.py" />
   <source>Tag of the mark</source>
   <translation>Schlagwort der Marke</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/parts.py" />
   <source>Takeaway</source>
   <translation>Erkenntnis</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/parts.py" />
   <source>Went well</source>
   <translation>Lief gut</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/parts.py" />
   <source>What else</source>
   <translation>Sonst noch</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/parts.py" />
   <source>mark</source>
   <comment>do it</comment>
   <translation>markieren</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/parts.py" />
   <source>{name} wrote nothing besides the checklist.</source>
   <translation>{name} hat außer der Checkliste nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/parts.py" />
   <source>{name}’s own review</source>
   <translation>Durchsicht von {name}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/parts.py" />
   <source>{yes} of {items} yes</source>
   <translation>{yes} von {items} ja</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>Answer the item in use: not yet</source>
   <translation>Aktuellen Punkt beantworten: noch nicht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>Answer the item in use: yes</source>
   <translation>Aktuellen Punkt beantworten: ja</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>Jump to the next mark</source>
   <translation>Zur nächsten Marke springen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>Jump to the previous mark</source>
   <translation>Zur vorigen Marke springen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>Mark with a note</source>
   <translation>Mit Notiz markieren</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>Mark with a tag</source>
   <translation>Mit Schlagwort markieren</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>Not approved yet</source>
   <translation>Noch nicht bestätigt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>Open the next take</source>
   <translation>Nächste Aufnahme öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>Open the previous take</source>
   <translation>Vorige Aufnahme öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>Sender not approved yet</source>
   <translation>Absender noch nicht bestätigt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>Take away the mark here</source>
   <translation>Marke hier entfernen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>back</source>
   <translation>zurück</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>next</source>
   <translation>weiter</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>{drill}, ended early</source>
   <translation>{drill}, vorzeitig beendet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/answer/view.py" />
   <source>{number} of {total}</source>
   <translation>{number} von {total}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/buyer_part.py" />
   <source>Buyer {how}</source>
   <translation>Kunde {how}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/buyer_part.py" />
   <source>buyer's voice</source>
   <translation>Stimme des Kunden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/clock_part.py" />
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/clock_part.py" />
   <source>The clock</source>
   <translation>Die Uhr</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/clock_part.py" />
   <source>Variant</source>
   <translation>Variante</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/clock_part.py" />
   <source>in one take</source>
   <translation>in einer Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/clock_part.py" />
   <source>in {n} rounds like this</source>
   <translation>in {n} solchen Runden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>A demonstration opens after your own take.</source>
   <translation>Eine Vorführung öffnet sich nach deiner eigenen Aufnahme.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>A test: {n} take at most</source>
   <translation>Ein Test: höchstens {n} Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>A test: {n} takes at most</source>
   <translation>Ein Test: höchstens {n} Aufnahmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>Each phase ends by itself.</source>
   <translation>Jede Phase endet von selbst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>Eight</source>
   <comment>a number</comment>
   <translation>Acht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>Five</source>
   <comment>a number</comment>
   <translation>Fünf</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>Four</source>
   <comment>a number</comment>
   <translation>Vier</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>Green: enough. Amber: wrap up. Red: stop.</source>
   <translation>Grün: genug. Gelb: zum Schluss. Rot: Stopp.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>It ends by itself. Hold Esc to end it earlier.</source>
   <translation>Sie endet von selbst. Halte Esc, um sie früher zu beenden.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>Must: {item}</source>
   <translation>Pflicht: {item}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>Nine</source>
   <comment>a number</comment>
   <translation>Neun</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>No</source>
   <comment>a number</comment>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>Once, then it is yours</source>
   <translation>Einmal, dann sitzt sie</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>One</source>
   <comment>a number</comment>
   <translation>Eine</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>Seven</source>
   <comment>a number</comment>
   <translation>Sieben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>Six</source>
   <comment>a number</comment>
   <translation>Sechs</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>Three</source>
   <comment>a number</comment>
   <translation>Drei</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>Two</source>
   <comment>a number</comment>
   <translation>Zwei</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>Unlimited takes, you finish one</source>
   <translation>Beliebig viele, eine gibst du ab</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>You may run over the time.</source>
   <translation>Du darfst die Zeit überziehen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>{name}, key {key}: {goal}</source>
   <translation>{name}, Taste {key}: {goal}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/facts.py" />
   <source>{number} in a row, then yours</source>
   <translation>{number} in Folge, dann sitzt sie</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>Camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>Choose a microphone that works first.</source>
   <translation>Wähle zuerst ein Mikrofon, das funktioniert.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>Demo camera</source>
   <translation>Demo-Kamera</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>Demo microphone</source>
   <translation>Demo-Mikrofon</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>Microphone</source>
   <translation>Mikrofon</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>No microphone</source>
   <translation>Kein Mikrofon</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>Nothing here plays sound, so the lines are shown.</source>
   <translation>Hier gibt nichts Ton wieder, darum werden die Sätze gezeigt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>Put your headphones on: the microphone must not hear the buyer.</source>
   <translation>Setz Kopfhörer auf: Das Mikrofon darf den Kunden nicht hören.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>Record anyway</source>
   <translation>Trotzdem starten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>Sound only</source>
   <translation>Nur Ton</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>Start with sound only</source>
   <translation>Nur mit Ton starten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>The drill's pack is not here any more, so the lines are shown.</source>
   <translation>Das Paket der Übung ist nicht mehr hier, darum werden die Sätze gezeigt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>This computer has no voice for the pack's language: lines are shown.</source>
   <translation>Dieser Computer hat keine Stimme für die Sprache des Pakets: Die Sätze werden gezeigt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/model.py" />
   <source>While the buyer speaks you are not measured. Headphones are better.</source>
   <translation>Während der Kunde spricht, wirst du nicht gemessen. Kopfhörer sind besser.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/parts.py" />
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/parts.py" />
   <source>Change the {kind}</source>
   <translation>{kind} ändern</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>Address of the camera</source>
   <translation>Adresse der Kamera</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>Camera by address…</source>
   <translation>Kamera über Adresse …</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>Countdown</source>
   <translation>Countdown</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>Habit: {habit}</source>
   <translation>Gewohnheit: {habit}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>Live picture, not recording</source>
   <translation>Livebild, ohne Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>Live, not recording</source>
   <translation>Live, ohne Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>No picture is recorded.</source>
   <translation>Es wird kein Bild aufgenommen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>Nothing has come from {name} for 3 s. Switch it on, use another one, or record anyway.</source>
   <translation>Von {name} kommt seit 3 s nichts. Schalte es ein, nimm ein anderes oder starte trotzdem.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>Opening the camera…</source>
   <translation>Kamera wird geöffnet …</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>Opening…</source>
   <translation>Öffnet…</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>Stays on this laptop</source>
   <translation>Bleibt auf diesem Laptop</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>The clock and the checklist work with sound only.</source>
   <translation>Uhr und Checkliste gehen auch nur mit Ton.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>Use</source>
   <translation>Nehmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>Use {name}</source>
   <translation>{name} nehmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>What counts</source>
   <translation>Was zählt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>microphone</source>
   <translation>Mikrofon</translation>
  </message>
  <message>
   <location filename="drillroom/ui/briefing/view.py" />
   <source>until you finish it</source>
   <translation>bis du sie abgibst</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>No gaps.</source>
   <translation>Keine Lücken.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>No picture for {seconds} s: check the camera and its cable.</source>
   <translation>{seconds} s lang kein Bild: Prüfe die Kamera und ihr Kabel.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>Peak {level}, {room}.</source>
   <translation>Spitze {level}, {room}.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>Peak {level}.</source>
   <translation>Spitze {level}.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>Picture checked.</source>
   <translation>Bild geprüft.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>Picture simpler from {time} on.</source>
   <translation>Bild einfacher ab {time}.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>Sound and picture checked.</source>
   <translation>Ton und Bild geprüft.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>Sound checked.</source>
   <translation>Ton geprüft.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>The room is loud: a quieter place or a nearer microphone helps.</source>
   <translation>Der Raum ist laut: Ein ruhigerer Ort oder ein näheres Mikrofon hilft.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>Too loud in {n} place: go further from the microphone or turn it down.</source>
   <translation>An {n} Stelle zu laut: Geh weiter vom Mikrofon weg oder stell es leiser.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>Too loud in {n} places: go further from the microphone or turn it down.</source>
   <translation>An {n} Stellen zu laut: Geh weiter vom Mikrofon weg oder stell es leiser.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>Very quiet: come nearer to the microphone or turn it up.</source>
   <translation>Sehr leise: Komm näher ans Mikrofon oder stell es lauter.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>loud room</source>
   <translation>lauter Raum</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>quiet room</source>
   <translation>ruhiger Raum</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>some noise</source>
   <translation>etwas Geräusch</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>{n} picture left out, the computer was busy: close other programs.</source>
   <translation>{n} Bild ausgelassen, der Computer war beschäftigt: Schließe andere Programme.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>{n} picture left out.</source>
   <translation>{n} Bild ausgelassen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>{n} pictures left out, the computer was busy: close other programs.</source>
   <translation>{n} Bilder ausgelassen, der Computer war beschäftigt: Schließe andere Programme.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>{n} pictures left out.</source>
   <translation>{n} Bilder ausgelassen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/certificate.py" />
   <source>{seconds} s of sound is missing: close other programs, or try another microphone.</source>
   <translation>{seconds} s Ton fehlen: Schließe andere Programme oder nimm ein anderes Mikrofon.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/against.py" />
   <source>Demonstration</source>
   <translation>Vorführung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/against.py" />
   <source>Demonstration by {name}</source>
   <translation>Vorführung von {name}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/against.py" />
   <source>From the start of each phase</source>
   <translation>Ab Beginn jeder Phase</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/against.py" />
   <source>It is not the recording that its paper is about.</source>
   <translation>Es ist nicht die Aufzeichnung, von der ihr Begleitblatt handelt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/against.py" />
   <source>My take</source>
   <translation>Meine Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/against.py" />
   <source>My take and a demonstration</source>
   <translation>Meine Aufnahme und eine Vorführung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/against.py" />
   <source>The pack in use has none any more.</source>
   <translation>Das Paket in Gebrauch hat keine mehr.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/against.py" />
   <source>take</source>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/lane.py" />
   <source>First word</source>
   <translation>Erstes Wort</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/lane.py" />
   <source>Talked</source>
   <translation>Geredet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/lane.py" />
   <source>To spare</source>
   <translation>Übrig</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/lane.py" />
   <source>heard</source>
   <translation>zu hören</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/lane.py" />
   <source>shown</source>
   <translation>zu sehen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/lane.py" />
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/load.py" />
   <source>From the start of each round</source>
   <translation>Ab Beginn jeder Runde</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/load.py" />
   <source>It is not in the folder of this take any more.</source>
   <translation>Sie ist nicht mehr im Ordner dieser Aufnahme.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/load.py" />
   <source>The recording is gone</source>
   <translation>Die Aufzeichnung ist weg</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/load.py" />
   <source>round</source>
   <translation>Runde</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/load.py" />
   <source>{n} rounds of one take</source>
   <translation>{n} Runden einer Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/pair.py" />
   <source>Run it again; then the two stand side by side.</source>
   <translation>Mach sie noch einmal; dann stehen beide nebeneinander.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/pair.py" />
   <source>There is no other take of this drill</source>
   <translation>Von dieser Übung gibt es keine andere Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/pair.py" />
   <source>Two takes of mine</source>
   <translation>Zwei Aufnahmen von mir</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/pair.py" />
   <source>take {number}, {day}</source>
   <translation>Aufnahme {number}, {day}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>1 or {last}: hear a {noun}</source>
   <translation>1 oder {last}: eine {noun} hören</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>1 to {last}: hear a {noun}</source>
   <translation>1 bis {last}: eine {noun} hören</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Being checked</source>
   <translation>Wird geprüft</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Beside</source>
   <translation>Daneben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Choose which one is heard</source>
   <translation>Wählen, was zu hören ist</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Go to the start</source>
   <translation>Zum Anfang</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Go {seconds} s back</source>
   <translation>{seconds} s zurück</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Go {seconds} s on</source>
   <translation>{seconds} s weiter</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Its recording is not as long as its paper says.</source>
   <translation>Ihre Aufzeichnung ist nicht so lang, wie ihr Begleitblatt sagt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Muted</source>
   <translation>Stumm</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Not played</source>
   <translation>Nicht abgespielt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Play all</source>
   <translation>Alle abspielen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Play both</source>
   <translation>Beide abspielen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Play or pause</source>
   <translation>Abspielen oder Pause</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>Speed</source>
   <translation>Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>The recordings are being opened</source>
   <translation>Die Aufzeichnungen werden geöffnet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>You hear this one</source>
   <translation>Das hörst du</translation>
  </message>
  <message>
   <location filename="drillroom/ui/compare/view.py" />
   <source>{drill}, side by side</source>
   <translation>{drill}, nebeneinander</translation>
  </message>
  <message>
   <location filename="drillroom/ui/courier.py" />
   <source>In reach, {n} problem</source>
   <translation>Erreichbar, {n} Problem</translation>
  </message>
  <message>
   <location filename="drillroom/ui/courier.py" />
   <source>In reach, {n} problems</source>
   <translation>Erreichbar, {n} Probleme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/courier.py" />
   <source>Looking for the shared folder</source>
   <translation>Suche den gemeinsamen Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/courier.py" />
   <source>No shared folder chosen</source>
   <translation>Kein gemeinsamer Ordner gewählt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/courier.py" />
   <source>Paused: nothing is sent or collected.</source>
   <translation>Pausiert: Nichts wird gesendet oder abgeholt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/courier.py" />
   <source>Sending…</source>
   <translation>Wird gesendet…</translation>
  </message>
  <message>
   <location filename="drillroom/ui/courier.py" />
   <source>Shared folder in reach</source>
   <translation>Gemeinsamer Ordner erreichbar</translation>
  </message>
  <message>
   <location filename="drillroom/ui/courier.py" />
   <source>Something unexpected happened</source>
   <translation>Etwas Unerwartetes ist passiert</translation>
  </message>
  <message>
   <location filename="drillroom/ui/courier.py" />
   <source>Still trying {folder}</source>
   <translation>Versuche noch {folder}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/courier.py" />
   <source>{folder} is away. Finished takes wait here.</source>
   <translation>{folder} ist nicht da. Abgegebene Aufnahmen warten hier.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/courier.py" />
   <source>{folder} is away. What goes there waits here.</source>
   <translation>{folder} ist nicht da. Was dorthin geht, wartet hier.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/courier.py" />
   <source>{n} shared folders in reach</source>
   <translation>{n} gemeinsame Ordner erreichbar</translation>
  </message>
  <message>
   <location filename="drillroom/ui/devices.py" />
   <source>Choose a microphone.</source>
   <translation>Wähle ein Mikrofon.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/devices.py" />
   <source>Neither a camera nor a microphone is chosen.</source>
   <translation>Weder Kamera noch Mikrofon ist gewählt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/devices.py" />
   <source>There is nothing to record with</source>
   <translation>Es gibt nichts zum Aufnehmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/model.py" />
   <source>Choose a folder that works, or skip this step</source>
   <translation>Wähle einen Ordner, der geht, oder überspringe diesen Schritt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/model.py" />
   <source>Plug them in again.</source>
   <translation>Schließe sie wieder an.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/model.py" />
   <source>The devices are being opened</source>
   <translation>Die Geräte werden geöffnet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/model.py" />
   <source>The devices are gone</source>
   <translation>Die Geräte sind weg</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/model.py" />
   <source>Type your name, or skip this step</source>
   <translation>Gib deinen Namen ein oder überspringe diesen Schritt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/proof.py" />
   <source>Live picture</source>
   <translation>Livebild</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/proof.py" />
   <source>Opening the devices…</source>
   <translation>Geräte werden geöffnet…</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/proof.py" />
   <source>Play again</source>
   <translation>Noch einmal abspielen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/proof.py" />
   <source>Recording, {seconds} s left</source>
   <translation>Aufnahme, noch {seconds} s</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/proof.py" />
   <source>The camera opens with the next step.</source>
   <translation>Die Kamera öffnet sich mit dem nächsten Schritt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/proof.py" />
   <source>Your picture appears here</source>
   <translation>Hier erscheint dein Bild</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Change: {what}</source>
   <translation>Ändern: {what}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Demo device</source>
   <translation>Demo-Gerät</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>First camera</source>
   <translation>Erste Kamera</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Five seconds, recorded and played back. The file is good, not just the meter.</source>
   <translation>Fünf Sekunden, aufgenommen und abgespielt. Die Datei ist gut, nicht nur der Pegel.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Five short steps, and each can be skipped.</source>
   <translation>Fünf kurze Schritte, jeder lässt sich überspringen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Hear yourself once</source>
   <translation>Hör dich einmal selbst</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Mirrored, as you know yourself. Nothing is recorded yet.</source>
   <translation>Gespiegelt, wie du dich kennst. Noch wird nichts aufgenommen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Name and role</source>
   <translation>Name und Rolle</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>No camera, sound only</source>
   <translation>Keine Kamera, nur Ton</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>No folder yet, takes wait here</source>
   <translation>Noch kein Ordner, Aufnahmen warten hier</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>No microphone, picture only</source>
   <translation>Kein Mikrofon, nur Bild</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Only takes that you finish go there. Without a folder they wait on this laptop.</source>
   <translation>Nur Aufnahmen, die du abgibst, gehen dorthin. Ohne Ordner warten sie auf diesem Laptop.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Record five seconds</source>
   <translation>Fünf Sekunden aufnehmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Rep</source>
   <translation>Verkäufer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Say a sentence</source>
   <translation>Sag einen Satz</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Say one sentence aloud.</source>
   <translation>Sag einen Satz laut.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>See yourself</source>
   <translation>Sieh dich selbst</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Shared folder</source>
   <translation>Gemeinsamer Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Skipped. You find it in Settings.</source>
   <translation>Übersprungen. Du findest es in den Einstellungen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Step {number}</source>
   <translation>Schritt {number}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Step {number} done</source>
   <translation>Schritt {number} erledigt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Step {number} open</source>
   <translation>Schritt {number} offen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Step {number} skipped</source>
   <translation>Schritt {number} übersprungen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>The level moves while you speak, and says Clear.</source>
   <translation>Der Pegel bewegt sich, während du sprichst, und sagt „Deutlich“.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>The system's own</source>
   <translation>Das des Systems</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Welcome to Drillroom</source>
   <translation>Willkommen bei Drillroom</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>Where takes go</source>
   <translation>Wohin Aufnahmen gehen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>With a live picture.</source>
   <translation>Mit Livebild.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>With a test whether it can be written.</source>
   <translation>Mit einem Test, ob man dort schreiben kann.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>With its level while you speak.</source>
   <translation>Mit dem Pegel, während du sprichst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>manager</source>
   <translation>Führungskraft</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>rep</source>
   <translation>Verkäufer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/steps.py" />
   <source>{folder}: wrote a file and read it back</source>
   <translation>{folder}: Datei geschrieben und wieder gelesen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>Picture and sound together</source>
   <translation>Bild und Ton zusammen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>Sound from the first word</source>
   <translation>Ton vom ersten Wort an</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>end {ms} ms apart</source>
   <translation>enden {ms} ms auseinander</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>loudest {level}, no gap</source>
   <translation>Spitze {level}, keine Lücke</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>loudest {level}, {room}, no gap</source>
   <translation>Spitze {level}, {room}, keine Lücke</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>no sound was asked for</source>
   <translation>Ton war nicht gewünscht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>none, sound only</source>
   <translation>keine, nur Ton</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>only one of them</source>
   <translation>nur eines von beiden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>the file is silent</source>
   <translation>die Datei ist stumm</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>too loud: turn it down</source>
   <translation>zu laut: stell es leiser</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>very quiet, no gap</source>
   <translation>sehr leise, keine Lücke</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>{done} of {all}</source>
   <translation>{done} von {all}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>{kept}, none dropped</source>
   <translation>{kept}, keins ausgefallen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/verdict.py" />
   <source>{kept}, {dropped} dropped</source>
   <translation>{kept}, {dropped} ausgefallen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>Choose another microphone or come closer, then record again.</source>
   <translation>Wähle ein anderes Mikrofon oder komm näher, dann nimm noch einmal auf.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>Listen to it once, to the end</source>
   <translation>Hör sie einmal bis zum Ende an</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>No, something is off</source>
   <translation>Nein, etwas stimmt nicht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>Nothing leaves this laptop before you finish a take.</source>
   <translation>Nichts verlässt diesen Laptop, bevor du eine Aufnahme abgibst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>Nothing to record with</source>
   <translation>Nichts zum Aufnehmen da</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>Record again</source>
   <translation>Neu aufnehmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>Recording</source>
   <comment>it is</comment>
   <translation>Wird aufgenommen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>Skip all</source>
   <translation>Alles auslassen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>Skip the check</source>
   <translation>Ohne Test weiter</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>Skip this step</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>This recording is put among the removed takes when you go on.</source>
   <translation>Diese Aufzeichnung kommt zu den entfernten Aufnahmen, wenn du weitergehst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>Yes, I heard myself</source>
   <translation>Ja, ich habe mich gehört</translation>
  </message>
  <message>
   <location filename="drillroom/ui/first_run/view.py" />
   <source>You can come back to this in Settings</source>
   <translation>In den Einstellungen kannst du hierher zurück</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/inspector.py" />
   <source>Blocked</source>
   <translation>Gesperrt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/inspector.py" />
   <source>Bring it here</source>
   <translation>Herholen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/inspector.py" />
   <source>It never came here.</source>
   <translation>Sie kam hier nie an.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/inspector.py" />
   <source>It opens when all of it is here. Nothing needs to be done.</source>
   <translation>Sie öffnet sich, sobald alles hier ist. Du musst nichts tun.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/inspector.py" />
   <source>Not all of it is here yet.</source>
   <translation>Es ist noch nicht alles hier.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/inspector.py" />
   <source>Open my answer</source>
   <translation>Meine Antwort</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/inspector.py" />
   <source>Open review</source>
   <comment>of somebody else</comment>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/inspector.py" />
   <source>The newest takes of each person come by themselves. This one is older.</source>
   <translation>Die neuesten Aufnahmen jeder Person kommen von selbst. Diese ist älter.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/inspector.py" />
   <source>Whose laptop is that?</source>
   <translation>Wessen Laptop ist das?</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/inspector.py" />
   <source>sent {when}</source>
   <translation>gesendet {when}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/inspector.py" />
   <source>{who} keeps it, and can send it again.</source>
   <translation>{who} behält sie und kann sie noch einmal senden.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/inspector.py" />
   <source>{who} marked {n} moment.</source>
   <translation>{who} hat {n} Stelle markiert.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/inspector.py" />
   <source>{who} marked {n} moments.</source>
   <translation>{who} hat {n} Stellen markiert.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>Choose the shared folder</source>
   <translation>Gemeinsamen Ordner wählen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>Everything is answered.</source>
   <translation>Alles ist beantwortet.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>Go to the next take</source>
   <translation>Zur nächsten Aufnahme gehen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>Go to the previous take</source>
   <translation>Zur vorigen Aufnahme gehen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>Look now</source>
   <translation>Nachsehen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>Nothing here yet.</source>
   <translation>Hier ist noch nichts.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>Reviewed</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>Reviewed {n}</source>
   <translation>Beantwortet {n}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>Takes that others finish and send arrive here by themselves.</source>
   <translation>Aufnahmen, die andere abgeben und senden, kommen hier von selbst an.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>Takes that others send arrive here. Answers to your own takes stand under each take, in Takes.</source>
   <translation>Aufnahmen, die andere senden, kommen hier an. Antworten auf deine eigenen stehen bei jeder Aufnahme, unter „Aufnahmen“.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>To review</source>
   <translation>Offen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>To review {n}</source>
   <translation>Offen {n}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>What arrived before is here. Answers wait here.</source>
   <translation>Was schon ankam, ist hier. Antworten warten hier.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>Which takes</source>
   <translation>Welche Aufnahmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>You have not answered a take yet.</source>
   <translation>Du hast noch keine Aufnahme beantwortet.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>open</source>
   <comment>do it</comment>
   <translation>öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/view.py" />
   <source>{folder} is away.</source>
   <translation>{folder} ist nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>An older take. It comes to this computer when you want it.</source>
   <translation>Eine ältere Aufnahme. Sie kommt auf diesen Computer, wenn du willst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>Answer waits here</source>
   <translation>Antwort wartet hier</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>Answered</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>Arriving {percent} %</source>
   <translation>Kommt an, {percent} %</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>Damaged</source>
   <translation>Beschädigt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>Expired</source>
   <translation>Abgelaufen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>In the folder</source>
   <translation>Im Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>It is fetched again by itself; if it stays so, ask {who} to send it anew.</source>
   <translation>Sie wird von selbst noch einmal geholt; bleibt es dabei, bitte {who}, sie neu zu senden.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>Not the file that was sent.</source>
   <translation>Nicht die Datei, die gesendet wurde.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>Opens when all of it is here.</source>
   <translation>Öffnet sich, sobald alles hier ist.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>Sender blocked</source>
   <translation>Absender gesperrt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>Somebody</source>
   <translation>Jemand</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>Still arriving</source>
   <translation>Kommt noch an</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>Taken back</source>
   <translation>Zurückgeholt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>The oldest was sent {when}.</source>
   <translation>Die älteste wurde {when} gesendet.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/inbox/words.py" />
   <source>{who} took this take back.</source>
   <translation>{who} hat diese Aufnahme zurückgeholt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/keys_sheet.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/keys_sheet.py" />
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <location filename="drillroom/ui/keys_sheet.py" />
   <source>Go to a place of the rail</source>
   <translation>Zu einem Ort der Leiste gehen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/keys_sheet.py" />
   <source>Go to the next control</source>
   <translation>Zum nächsten Element gehen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/keys_sheet.py" />
   <source>Keys on this screen</source>
   <translation>Tasten hier</translation>
  </message>
  <message>
   <location filename="drillroom/ui/keys_sheet.py" />
   <source>Look into the shared folder now</source>
   <translation>Jetzt in den gemeinsamen Ordner sehen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/keys_sheet.py" />
   <source>Press the control in focus</source>
   <translation>Das Element im Fokus drücken</translation>
  </message>
  <message>
   <location filename="drillroom/ui/keys_sheet.py" />
   <source>Show the keys of the screen</source>
   <translation>Die Tasten hier zeigen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/keys_sheet.py" />
   <source>Undo what was just done, while a bar below says so</source>
   <translation>Rückgängig machen, solange eine Leiste unten es anbietet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/language.py" />
   <source>Install Drillroom again.</source>
   <translation>Installiere Drillroom neu.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/language.py" />
   <source>The words of that language are not there</source>
   <translation>Die Wörter dieser Sprache fehlen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>Answered yes</source>
   <translation>Mit Ja beantwortet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>Buzzers</source>
   <translation>Buzzer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>First word after</source>
   <translation>Erstes Wort nach</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>Longest run</source>
   <translation>Am Stück</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>Pause before you answer</source>
   <translation>Pause vor der Antwort</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>Silence after: {tag}</source>
   <translation>Stille nach: {tag}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>Silent in: {phases}</source>
   <translation>Still in: {phases}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>Stopped when cut off</source>
   <translation>Still nach Unterbrechung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>Talked over the buyer</source>
   <translation>Ins Wort gefallen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>Time to spare</source>
   <translation>Zeit übrig</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>Time you spoke</source>
   <translation>Deine Sprechzeit</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>Your share of the talk</source>
   <translation>Dein Redeanteil</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>at least {least}</source>
   <translation>mindestens {least}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>at most {most}</source>
   <translation>höchstens {most}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>fewer</source>
   <translation>weniger</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>in all {all}</source>
   <translation>in allen {all}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>in {done} of {all}</source>
   <translation>in {done} von {all}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>later</source>
   <translation>später</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>less</source>
   <translation>weniger</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>longer</source>
   <translation>länger</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>more</source>
   <translation>mehr</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>none</source>
   <comment>at most</comment>
   <translation>nie</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>not a word</source>
   <translation>kein Wort</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>shorter</source>
   <translation>kürzer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>sooner</source>
   <translation>früher</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>within {last} s</source>
   <translation>innerhalb von {last} s</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>{first} to {last}</source>
   <translation>{first} bis {last}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>{first} to {last} s before the end</source>
   <translation>{first} bis {last} s vor dem Ende</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>{first} to {last} s in</source>
   <translation>{first} bis {last} s nach Beginn</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>{n} times</source>
   <translation>{n}-mal</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>{span} of {n} item</source>
   <translation>{span} von {n} Punkt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/limits.py" />
   <source>{span} of {n} items</source>
   <translation>{span} von {n} Punkten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/main_window.py" />
   <source>open</source>
   <comment>it is</comment>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/marks/view.py" />
   <source>All marks</source>
   <translation>Alle Marken</translation>
  </message>
  <message>
   <location filename="drillroom/ui/marks/view.py" />
   <source>Open review</source>
   <translation>Durchsicht öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/marks/view.py" />
   <source>mark before</source>
   <translation>Marke davor</translation>
  </message>
  <message>
   <location filename="drillroom/ui/marks/view.py" />
   <source>next mark</source>
   <translation>nächste Marke</translation>
  </message>
  <message>
   <location filename="drillroom/ui/marks/view.py" />
   <source>{marks} in {takes}</source>
   <translation>{marks} in {takes}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/marks/view.py" />
   <source>{n} mark</source>
   <translation>{n} Marke</translation>
  </message>
  <message>
   <location filename="drillroom/ui/marks/view.py" />
   <source>{n} marks</source>
   <translation>{n} Marken</translation>
  </message>
  <message>
   <location filename="drillroom/ui/marks/view.py" />
   <source>{n} take</source>
   <translation>{n} Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/marks/view.py" />
   <source>{n} takes</source>
   <translation>{n} Aufnahmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/measure_facts.py" />
   <source>Not yet: it ended before its clock</source>
   <translation>Noch nicht: vor Ablauf der Zeit beendet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/measure_facts.py" />
   <source>Not yet: {what}</source>
   <translation>Noch nicht: {what}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/measure_facts.py" />
   <source>Not yet: {what} and {more} more</source>
   <translation>Noch nicht: {what} und {more} mehr</translation>
  </message>
  <message>
   <location filename="drillroom/ui/measure_facts.py" />
   <source>Pass</source>
   <translation>Geschafft</translation>
  </message>
  <message>
   <location filename="drillroom/ui/measure_facts.py" />
   <source>nothing to measure yet</source>
   <translation>noch nichts zu messen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/measure_facts.py" />
   <source>of {all}</source>
   <translation>von {all}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/measure_facts.py" />
   <source>the first to compare with</source>
   <translation>die erste zum Vergleichen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/measure_facts.py" />
   <source>the same as last time</source>
   <translation>wie letztes Mal</translation>
  </message>
  <message>
   <location filename="drillroom/ui/measure_facts.py" />
   <source>your best so far</source>
   <translation>dein Bestwert bisher</translation>
  </message>
  <message>
   <location filename="drillroom/ui/measure_facts.py" />
   <source>{n} item to answer</source>
   <translation>{n} Punkt offen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/measure_facts.py" />
   <source>{n} items to answer</source>
   <translation>{n} Punkte offen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/measure_facts.py" />
   <source>{size} {longer} than last time</source>
   <translation>{size} {longer} als letztes Mal</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/candidates.py" />
   <source>What can stand here</source>
   <translation>Was hier stehen kann</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/coverage.py" />
   <source>Behaviours</source>
   <translation>Verhalten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/coverage.py" />
   <source>Close: {words}</source>
   <translation>Abschluss: {words}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/coverage.py" />
   <source>Edge: {words}</source>
   <translation>Vorteil: {words}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/coverage.py" />
   <source>Everybody reached: too easy?</source>
   <translation>Von allen erreicht: zu leicht?</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/coverage.py" />
   <source>Habits</source>
   <translation>Gewohnheiten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/coverage.py" />
   <source>No drill yet</source>
   <translation>Noch keine Übung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/coverage.py" />
   <source>No limit, in {n} answered takes and more on this computer.</source>
   <translation>Keine Grenze, bei {n} und mehr beantworteten Aufnahmen auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/coverage.py" />
   <source>Nobody reached: too hard?</source>
   <translation>Von niemandem erreicht: zu schwer?</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/coverage.py" />
   <source>Point: {words}</source>
   <translation>Punkt: {words}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/coverage.py" />
   <source>Questions: {words}</source>
   <translation>Fragen: {words}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/coverage.py" />
   <source>{n} drill on this computer</source>
   <translation>{n} Übung auf diesem Computer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/coverage.py" />
   <source>{n} drills on this computer</source>
   <translation>{n} Übungen auf diesem Computer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/coverage.py" />
   <source>{title}, {missing} without a drill</source>
   <translation>{title}, {missing} ohne Übung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/demonstration.py" />
   <source>By {name}, {length}</source>
   <translation>Von {name}, {length}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/demonstration.py" />
   <source>None yet</source>
   <translation>Noch keine</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/demonstration.py" />
   <source>One moment</source>
   <translation>Einen Moment</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/demonstration.py" />
   <source>One take of yours travels with the pack. A rep can open it beside their own once they have recorded their first. Your notes on it stay here.</source>
   <translation>Eine deiner Aufnahmen reist mit dem Paket. Verkäufer können sie neben ihrer eigenen öffnen, sobald sie die erste aufgenommen haben. Deine Notizen dazu bleiben hier.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/demonstration.py" />
   <source>Run the drill yourself first: your takes of it then stand here.</source>
   <translation>Mach die Übung zuerst selbst: Deine Aufnahmen davon stehen dann hier.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/demonstration.py" />
   <source>Take the demonstration away</source>
   <translation>Vorführung wegnehmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/demonstration.py" />
   <source>Use the take of {when}</source>
   <translation>Aufnahme verwenden: {when}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/demonstration.py" />
   <source>Use this</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/demonstration.py" />
   <source>Your takes of this drill</source>
   <translation>Deine Aufnahmen dieser Übung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/demonstration_model.py" />
   <source>The demonstration of {drill} is gone</source>
   <translation>Die Vorführung von {drill} ist weg</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/demonstration_model.py" />
   <source>{drill} has a demonstration</source>
   <translation>{drill} hat eine Vorführung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Beside the text</source>
   <translation>Neben dem Text</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Check the pack</source>
   <translation>Paket prüfen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Keep mine</source>
   <translation>Meins behalten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Load it again</source>
   <translation>Neu laden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Make it {version}</source>
   <translation>{version} nehmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>New drill</source>
   <translation>Neue Übung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Not saved</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Not yet</source>
   <translation>Noch nicht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Open the file in your own editor; it is read here as well</source>
   <translation>Die Datei in deinem eigenen Editor öffnen; sie wird auch hier gelesen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Other editor</source>
   <translation>Anderer Editor</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Run it yourself</source>
   <translation>Selbst üben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Run the preview</source>
   <translation>Vorschau starten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Save now</source>
   <translation>Jetzt speichern</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Saved, nothing wrong</source>
   <translation>Gespeichert, alles in Ordnung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Saved, {n} problem</source>
   <translation>Gespeichert, {n} Fehler</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Saved, {n} problems</source>
   <translation>Gespeichert, {n} Fehler</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Saved, {n} warning</source>
   <translation>Gespeichert, {n} Warnung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Saved, {n} warnings</source>
   <translation>Gespeichert, {n} Warnungen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Saving…</source>
   <translation>Speichert…</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Send it</source>
   <translation>Senden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Send to the team</source>
   <translation>Ans Team senden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>The last version without a problem, {time}</source>
   <translation>Die letzte Fassung ohne Fehler, {time}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>The pack has to be saved and without a problem</source>
   <translation>Das Paket muss gespeichert und ohne Fehler sein</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>Voice</source>
   <translation>Stimme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>saved outside at {time} and read again</source>
   <translation>um {time} außerhalb gespeichert und neu gelesen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>{pack} goes to your team, once a shared folder is chosen. A version that was sent stays.</source>
   <translation>{pack} geht an dein Team, sobald ein gemeinsamer Ordner gewählt ist. Eine gesendete Version bleibt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk.py" />
   <source>{pack} goes to {share}. A version that was sent stays.</source>
   <translation>{pack} geht an {share}. Eine gesendete Version bleibt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk_model.py" />
   <source>A drill cannot be added here</source>
   <translation>Hier kann keine Übung dazukommen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk_model.py" />
   <source>Mend the text, or write the drill yourself.</source>
   <translation>Behebe die Fehler, oder schreib die Übung selbst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk_model.py" />
   <source>The text has problems, or its drills are not a list with a dash each.</source>
   <translation>Der Text hat Fehler, oder seine Übungen sind keine Liste mit je einem Strich.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk_model.py" />
   <source>Your team has {pack} already.</source>
   <translation>Dein Team hat {pack} schon.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk_model.py" />
   <source>your {n} shared folders</source>
   <translation>deine {n} gemeinsamen Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk_model.py" />
   <source>{pack} is on its way to {share}.</source>
   <translation>{pack} ist unterwegs: {share}.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk_model.py" />
   <source>{pack} waits: no shared folder is chosen yet.</source>
   <translation>{pack} wartet: Es ist noch kein gemeinsamer Ordner gewählt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/drill_list.py" />
   <source>Drills of the pack</source>
   <translation>Übungen des Pakets</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/drill_list.py" />
   <source>{drill}, has a problem</source>
   <translation>{drill}, hat einen Fehler</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/drill_list.py" />
   <source>{drill}, has a warning</source>
   <translation>{drill}, hat eine Warnung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/editor.py" />
   <source>Text of the pack</source>
   <translation>Text des Pakets</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>And {more} more.</source>
   <translation>Und {more} mehr.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>From {author}</source>
   <translation>Von {author}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>From {author}, another pack's id</source>
   <translation>Von {author}, Kennung eines anderen Pakets</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Has a plan for the week</source>
   <translation>Mit Wochenplan</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Installed</source>
   <translation>Installiert</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>It has the id of the pack from {owner}, so it cannot be used beside it.</source>
   <translation>Es hat die Kennung des Pakets von {owner} und kann deshalb nicht daneben verwendet werden.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>It is not where it was</source>
   <translation>Es ist nicht mehr am alten Ort</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Leave out</source>
   <translation>Weglassen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Leave {pack} out of this list</source>
   <translation>{pack} in dieser Liste weglassen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>New version, from {author}</source>
   <translation>Neue Version, von {author}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>New, from {author}</source>
   <translation>Neu, von {author}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>No problem</source>
   <translation>Keine Fehler</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Not where it was</source>
   <translation>Nicht mehr am alten Ort</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Older version, not in use</source>
   <translation>Ältere Version, nicht in Gebrauch</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Open the folder of {pack}</source>
   <translation>Den Ordner von {pack} öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Put away</source>
   <translation>Weglegen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Put {pack} away</source>
   <translation>{pack} weglegen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Remove {pack}</source>
   <translation>{pack} entfernen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Seen</source>
   <translation>An</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Seen: {news}</source>
   <translation>Gesehen: {news}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Ships with Drillroom</source>
   <translation>Gehört zu Drillroom</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Take it off this list; its files stay</source>
   <translation>Aus dieser Liste nehmen; die Dateien bleiben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Use {pack}</source>
   <translation>{pack} verwenden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>What this author sends later comes by itself</source>
   <translation>Was dieser Autor später sendet, kommt von selbst</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Write a copy of {pack}</source>
   <translation>Eine Kopie von {pack} schreiben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Write a copy…</source>
   <translation>Kopie schreiben…</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>Write {pack}</source>
   <translation>{pack} schreiben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>{n} drill: {titles}</source>
   <translation>{n} Übung: {titles}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>{n} drills: {titles}</source>
   <translation>{n} Übungen: {titles}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>{n} problem</source>
   <translation>{n} Fehler</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/items.py" />
   <source>{n} problems</source>
   <translation>{n} Fehler</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>A buyer line is what the scripted buyer says, and when. Add the key buyer to the drill, with an id, a text and a moment; then give it your voice here.</source>
   <translation>Ein Kundensatz ist, was der Kunde nach Drehbuch sagt, und wann. Füge der Übung den Schlüssel buyer hinzu, mit id, Text und Zeitpunkt; dann gib ihm hier deine Stimme.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>Another line is recorded</source>
   <translation>Ein anderer Satz wird aufgenommen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>Its sound is not there</source>
   <translation>Der Ton dazu fehlt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>Over {minutes} minutes</source>
   <translation>Über {minutes} Minuten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>Play: {line}</source>
   <translation>Abspielen: {line}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>Record</source>
   <translation>Aufnehmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>Record: {line}</source>
   <translation>Aufnehmen: {line}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>Recorded, {seconds} s</source>
   <translation>Aufgenommen, {seconds} s</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>Recording, {length}</source>
   <translation>Nimmt auf, {length}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>Say a line as a buyer would. Silence before and after it is cut, and all are as loud.</source>
   <translation>Sprich einen Satz, wie ein Kunde es täte. Stille davor und danach wird abgeschnitten, und alle sind gleich laut.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>Storing…</source>
   <translation>Speichert…</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>Take the voice away</source>
   <translation>Stimme wegnehmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>Take the voice away: {line}</source>
   <translation>Stimme wegnehmen: {line}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>Text alone</source>
   <translation>Nur Text</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>The buyer says nothing in this drill</source>
   <translation>Der Kunde sagt in dieser Übung nichts</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>The buyer's voice</source>
   <translation>Die Stimme des Kunden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines.py" />
   <source>The microphone gives no signal. Look at its switch, or choose another one in Settings.</source>
   <translation>Das Mikrofon gibt kein Signal. Sieh nach seinem Schalter, oder wähle in den Einstellungen ein anderes.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines_model.py" />
   <source>Look for the loudspeaker, or record it once more.</source>
   <translation>Sieh nach dem Lautsprecher, oder nimm ihn noch einmal auf.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines_model.py" />
   <source>The line cannot be played</source>
   <translation>Der Satz kann nicht abgespielt werden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines_model.py" />
   <source>The voice of “{line}” is gone</source>
   <translation>Die Stimme von „{line}“ ist weg</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines_model.py" />
   <source>“{line}” has a voice: {seconds} s</source>
   <translation>„{line}“ hat eine Stimme: {seconds} s</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/load.py" />
   <source>Choose another folder, or open the pack that is there.</source>
   <translation>Wähle einen anderen Ordner, oder öffne das Paket, das dort ist.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/load.py" />
   <source>Choose another folder.</source>
   <translation>Wähle einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/load.py" />
   <source>Choose another one.</source>
   <translation>Wähle einen anderen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/load.py" />
   <source>The folder for the pack cannot be made</source>
   <translation>Der Ordner für das Paket kann nicht angelegt werden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/load.py" />
   <source>The pack cannot be copied there</source>
   <translation>Das Paket kann nicht dorthin kopiert werden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/load.py" />
   <source>{name} is there already</source>
   <translation>{name} gibt es dort schon</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/load.py" />
   <source>{path} is not touched.</source>
   <translation>{path} bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/model.py" />
   <source>Drop the folder of one pack, or its file.</source>
   <translation>Leg den Ordner eines einzelnen Pakets ab, oder seine Datei.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/model.py" />
   <source>One pack at a time</source>
   <translation>Immer nur ein Paket</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/model.py" />
   <source>Several things were dropped.</source>
   <translation>Es wurden mehrere Dinge abgelegt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/model.py" />
   <source>{first} and {more} more</source>
   <translation>{first} und {more} mehr</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/model.py" />
   <source>{pack} is here already.</source>
   <translation>{pack} ist schon da.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/model.py" />
   <source>{pack} is in use now in place of {before}. What {author} sends from now on comes by itself.</source>
   <translation>{pack} ist jetzt statt {before} in Gebrauch. Was {author} ab jetzt sendet, kommt von selbst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/model.py" />
   <source>{pack} is in use now, in place of {before}.</source>
   <translation>{pack} ist jetzt in Gebrauch, statt {before}.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/model.py" />
   <source>{pack} is in use now. What {author} sends from now on comes by itself.</source>
   <translation>{pack} ist jetzt in Gebrauch. Was {author} ab jetzt sendet, kommt von selbst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/model.py" />
   <source>{pack} is installed: {n} drill in Practice.</source>
   <translation>{pack} ist installiert: {n} Übung unter „Üben“.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/model.py" />
   <source>{pack} is installed: {n} drills in Practice.</source>
   <translation>{pack} ist installiert: {n} Übungen unter „Üben“.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>A name needs at least one letter from a to z</source>
   <translation>Ein Name braucht mindestens einen Buchstaben von a bis z</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>As your colleagues will read it.</source>
   <translation>So, wie deine Kollegen ihn lesen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>Choose a folder first</source>
   <translation>Wähle zuerst einen Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>Folder in which the pack's own folder is made</source>
   <translation>Ordner, in dem der eigene Ordner des Pakets entsteht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>Habit</source>
   <translation>Gewohnheit</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>How long one speaks in it.</source>
   <translation>Wie lange man darin spricht.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>It is being made</source>
   <translation>Es wird angelegt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>Make the pack</source>
   <translation>Paket anlegen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>Name of the pack</source>
   <translation>Name des Pakets</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>Team North, first calls</source>
   <translation>Team Nord, Erstgespräche</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>The ask</source>
   <translation>Auftrag</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>The edge</source>
   <translation>Vorteil</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>The one bad habit that the first drill breaks.</source>
   <translation>Die eine schlechte Gewohnheit, gegen die die erste Übung hilft.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>The pack gets a folder of its own in here.</source>
   <translation>Das Paket bekommt hier einen eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>The point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>What a coach listens for; each becomes a line to answer.</source>
   <translation>Worauf ein Coach hört; aus jedem wird ein Punkt der Checkliste.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/new_pack.py" />
   <source>Where the pack is made</source>
   <translation>Wo das Paket entsteht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Amber light</source>
   <translation>Ampel gelb</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Buyer “{text}”</source>
   <translation>Kunde „{text}“</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Buzzer: the run was too long</source>
   <translation>Buzzer: zu lange am Stück</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Card “{text}”</source>
   <translation>Karte „{text}“</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Draw again</source>
   <translation>Neu ziehen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Every item of the checklist is taken as answered yes.</source>
   <translation>Jeder Punkt der Checkliste gilt hier als mit Ja beantwortet.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>From the start</source>
   <translation>Von vorn</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Green light</source>
   <translation>Ampel grün</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Mark “{tag}”</source>
   <translation>Marke „{tag}“</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Next phase</source>
   <translation>Nächste Phase</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Phase “{name}”</source>
   <translation>Phase „{name}“</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Red light</source>
   <translation>Ampel rot</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Run as</source>
   <translation>Üben als</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Run meter: time to hand it back</source>
   <translation>Am Stück: Zeit, das Wort abzugeben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Runs without a camera</source>
   <translation>Läuft ohne Kamera</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Seed {seed}, replayable</source>
   <translation>Zufall {seed}, wiederholbar</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>The end</source>
   <translation>Ende</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>The pack has to be without a problem</source>
   <translation>Das Paket muss ohne Fehler sein</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>What happened so far</source>
   <translation>Was bisher geschah</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Who speaks in the preview</source>
   <translation>Wer in der Vorschau spricht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview.py" />
   <source>Your turn</source>
   <translation>Kunde dran</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview_model.py" />
   <source>As drawn below</source>
   <translation>Wie unten gezeichnet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview_model.py" />
   <source>My take, {day}, {length}</source>
   <translation>Meine Aufnahme, {day}, {length}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview_model.py" />
   <source>Says nothing</source>
   <translation>Sagt nichts</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview_model.py" />
   <source>Talks without a pause</source>
   <translation>Spricht ohne Pause</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview_model.py" />
   <source>Talks, with pauses</source>
   <translation>Spricht mit Pausen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/preview_model.py" />
   <source>The take ends here.</source>
   <translation>Hier endet die Aufnahme.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/problems.py" />
   <source>Line {line}: {where}</source>
   <translation>Zeile {line}: {where}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/problems.py" />
   <source>Problem</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/problems.py" />
   <source>Use “{word}”</source>
   <translation>„{word}“ nehmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/problems.py" />
   <source>Warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/problems.py" />
   <source>and {more} more</source>
   <translation>und {more} mehr</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/problems.py" />
   <source>{gravity}, line {line}, {where}: {message}</source>
   <translation>{gravity}, Zeile {line}, {where}: {message}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/problems.py" />
   <source>{n} warning</source>
   <translation>{n} Warnung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/problems.py" />
   <source>{n} warning: the pack can be used</source>
   <translation>{n} Warnung: Das Paket ist verwendbar</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/problems.py" />
   <source>{n} warnings</source>
   <translation>{n} Warnungen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/problems.py" />
   <source>{n} warnings: the pack can be used</source>
   <translation>{n} Warnungen: Das Paket ist verwendbar</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/speech_strip.py" />
   <source>Drag to draw speech; drag over speech to wipe it away</source>
   <translation>Ziehen zeichnet Sprache; über Sprache ziehen löscht sie</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/speech_strip.py" />
   <source>Speech in the preview</source>
   <translation>Sprache in der Vorschau</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/speech_strip.py" />
   <source>{spoken} s of speech in {whole} s; silence at {here} s</source>
   <translation>{spoken} s Sprache in {whole} s; Stille bei {here} s</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/speech_strip.py" />
   <source>{spoken} s of speech in {whole} s; speech at {here} s</source>
   <translation>{spoken} s Sprache in {whole} s; Sprache bei {here} s</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>Begin a new pack</source>
   <translation>Neues Paket beginnen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>Install a pack</source>
   <translation>Paket installieren</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>Install a pack…</source>
   <translation>Paket installieren…</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>Mend it, and install it again.</source>
   <translation>Behebe die Fehler, und installiere es noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>New since you looked</source>
   <translation>Neu, seit du hier warst</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>Open a pack to write</source>
   <translation>Paket zum Schreiben öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>Open a pack to write it</source>
   <translation>Ein Paket öffnen, um daran zu schreiben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>Packs (*.yaml *.yml)</source>
   <translation>Pakete (*.yaml *.yml)</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>Sent to you</source>
   <translation>Für dich gekommen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>Teams write drills for their own calls: a new pack begins with one drill that runs as it is.</source>
   <translation>Teams schreiben Übungen für ihre eigenen Gespräche: Ein neues Paket beginnt mit einer Übung, die gleich läuft.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>The file of a pack</source>
   <translation>Die Datei eines Pakets</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>The folder of a pack</source>
   <translation>Der Ordner eines Pakets</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>To practise, on this computer</source>
   <translation>Zum Üben, auf diesem Computer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>What they train</source>
   <translation>Was sie üben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>Where the copy is made</source>
   <translation>Wo die Kopie entsteht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>You write</source>
   <translation>Du schreibst</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>{n} drill</source>
   <translation>{n} Übung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>{n} drills</source>
   <translation>{n} Übungen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>{n} pack</source>
   <translation>{n} Paket</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>{n} packs</source>
   <translation>{n} Pakete</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>{packs} in use, {drills}.</source>
   <translation>{packs} in Gebrauch, {drills}.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/packs/view.py" />
   <source>{pack} is removed. Takes stay.</source>
   <translation>{pack} ist entfernt. Aufnahmen bleiben.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>A lost laptop: nothing new comes in, what is here stays</source>
   <translation>Ein verlorener Laptop: Es kommt nichts Neues herein, was hier ist, bleibt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>Approve</source>
   <translation>Bestätigen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>Approve {name}: {words}</source>
   <translation>{name} bestätigen: {words}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>Block</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>Block {name}: {words}</source>
   <translation>{name} sperren: {words}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>Everybody who approved this laptop trusts that one then</source>
   <translation>Wer diesen Laptop bestätigt hat, vertraut dann auch jenem</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>It is mine</source>
   <translation>Ist meiner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>Read them to your manager, by telephone or face to face. If the same six stand beside your name there, what you send is from you.</source>
   <translation>Lies sie deiner Führungskraft vor, am Telefon oder persönlich. Stehen dort dieselben sechs bei deinem Namen, dann ist von dir, was du sendest.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>Read them to your team, by telephone or face to face. If the same six stand beside your name there, what you answer is from you.</source>
   <translation>Lies sie deinem Team vor, am Telefon oder persönlich. Stehen dort dieselben sechs bei deinem Namen, dann ist von dir, was du antwortest.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>Say that this laptop is mine as well: {words}</source>
   <translation>Sagen, dass auch dieser Laptop meiner ist: {words}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>The shared folder holds something under the former key that was not sent from here: the data folder is in use on two laptops, or was restored from a backup. Nothing is lost. From now on the two laptops are two senders.</source>
   <translation>Im gemeinsamen Ordner liegt unter dem früheren Schlüssel etwas, das nicht von hier gesendet wurde: Der Datenordner ist auf zwei Laptops in Gebrauch oder wurde aus einer Sicherung wiederhergestellt. Nichts ist verloren. Ab jetzt sind die beiden Laptops zwei Absender.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>The six words of this laptop</source>
   <translation>Die sechs Wörter dieses Laptops</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>This laptop signs with a new key</source>
   <translation>Dieser Laptop unterschreibt mit einem neuen Schlüssel</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>Unblock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>Unblock {name}: {words}</source>
   <translation>{name} entsperren: {words}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>When the six words are the same on both screens</source>
   <translation>Wenn auf beiden Bildschirmen dieselben sechs Wörter stehen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>You did not? Then somebody else has the former key: ask your manager to block it.</source>
   <translation>Das warst du nicht? Dann hat jemand anders den früheren Schlüssel: Bitte deine Führungskraft, ihn zu sperren.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/item.py" />
   <source>You did that? Press “It is mine” in People on the other laptop, or read the new six words to your manager.</source>
   <translation>Das warst du? Drücke auf dem anderen Laptop unter Personen „Ist meiner“, oder lies deiner Führungskraft die neuen sechs Wörter vor.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/model.py" />
   <source>The other laptop of {name} is endorsed.</source>
   <translation>Für den anderen Laptop von {name} ist gebürgt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/model.py" />
   <source>{name} is approved.</source>
   <translation>{name} ist bestätigt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/model.py" />
   <source>{name} is blocked. What is here stays.</source>
   <translation>{name} ist gesperrt. Was hier ist, bleibt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/model.py" />
   <source>{name} is not blocked any more.</source>
   <translation>{name} ist nicht mehr gesperrt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/view.py" />
   <source>Approved</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/view.py" />
   <source>Ask for the six words, by telephone or face to face. Are they the same as here? Then approve.</source>
   <translation>Lass dir die sechs Wörter sagen, am Telefon oder persönlich. Sind es dieselben wie hier? Dann bestätige.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/view.py" />
   <source>Nobody else yet.</source>
   <translation>Noch niemand sonst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/view.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/view.py" />
   <source>Whoever sends something to the shared folder stands here, with six words to compare.</source>
   <translation>Wer etwas in den gemeinsamen Ordner sendet, steht hier, mit sechs Wörtern zum Vergleichen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/view.py" />
   <source>{n} other laptop in the shared folder</source>
   <translation>{n} anderer Laptop im gemeinsamen Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/view.py" />
   <source>{n} other laptops in the shared folder</source>
   <translation>{n} andere Laptops im gemeinsamen Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/words.py" />
   <source>A new laptop of {name}? Anybody can take a name: compare its six words first.</source>
   <translation>Ein neuer Laptop von {name}? So nennen kann sich jeder: Vergleiche zuerst die sechs Wörter.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/words.py" />
   <source>Another laptop of {name} endorses this one. Approve that one, and both are.</source>
   <translation>Ein anderer Laptop von {name} bürgt für diesen. Bestätigst du jenen, sind es beide.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/words.py" />
   <source>Former key of this laptop</source>
   <translation>Früherer Schlüssel dieses Laptops</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/words.py" />
   <source>Further laptop, endorsed by the first</source>
   <translation>Weiterer Laptop, der erste bürgt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/words.py" />
   <source>Known since {when}</source>
   <translation>Bekannt seit {when}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/words.py" />
   <source>Second laptop, endorsed by the first</source>
   <translation>Zweiter Laptop, der erste bürgt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/words.py" />
   <source>This laptop</source>
   <translation>Dieser Laptop</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/words.py" />
   <source>{n} answer</source>
   <translation>{n} Antwort</translation>
  </message>
  <message>
   <location filename="drillroom/ui/people/words.py" />
   <source>{n} answers</source>
   <translation>{n} Antworten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/drill_item.py" />
   <source>last {day}</source>
   <translation>zuletzt {day}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/drill_item.py" />
   <source>not practised yet</source>
   <translation>noch nicht geübt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/drill_item.py" />
   <source>{n} take, {day}</source>
   <translation>{n} Aufnahme, {day}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/drill_item.py" />
   <source>{n} takes, {day}</source>
   <translation>{n} Aufnahmen, {day}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/free.py" />
   <source>Without a checklist</source>
   <translation>Ohne Checkliste</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/free.py" />
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/hero.py" />
   <source>Next</source>
   <comment>the drill to run next</comment>
   <translation>Als Nächstes</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/hero.py" />
   <source>Your take of {day}</source>
   <translation>Deine Aufnahme: {day}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/hero.py" />
   <source>passed {passed} of {goal}</source>
   <translation>{passed} von {goal} geschafft</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>A take was cut off.</source>
   <translation>Eine Aufnahme brach ab.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>And {n} more pack.</source>
   <translation>Und {n} weiteres Paket.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>And {n} more packs.</source>
   <translation>Und {n} weitere Pakete.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>Due again, to keep them</source>
   <translation>Wieder fällig, damit sie sitzen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>Is it in use twice?</source>
   <translation>Gibt es ihn zweimal?</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>It waits for your yes in Packs.</source>
   <translation>Unter Pakete wartet es auf dein Ja.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>More in {pack}</source>
   <translation>Mehr in {pack}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>Nothing written.</source>
   <translation>Nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>Open it</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>Open the answer</source>
   <translation>Antwort öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>Pick another drill</source>
   <translation>Andere Übung wählen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>Record freely</source>
   <translation>Frei aufnehmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>The shared folder is away.</source>
   <translation>Der gemeinsame Ordner ist nicht da.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>The week</source>
   <translation>Die Woche</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>This laptop signs with a new key.</source>
   <translation>Dieser Laptop unterschreibt mit einem neuen Schlüssel.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>This week</source>
   <translation>Diese Woche</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>What went well</source>
   <translation>Was gut war</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>answered {drill}</source>
   <translation>hat {drill} beantwortet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>{author} sent you {pack} and {n} more pack.</source>
   <translation>{author} hat dir {pack} und {n} weiteres Paket geschickt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>{author} sent you {pack} and {n} more packs.</source>
   <translation>{author} hat dir {pack} und {n} weitere Pakete geschickt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>{author} sent you {pack}.</source>
   <translation>{author} hat dir {pack} geschickt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>{drill}, {length}: what was recorded is kept.</source>
   <translation>{drill}, {length}: Was aufgenommen wurde, ist da.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>{drill}, {n} take by {day}</source>
   <translation>{drill}, {n} Aufnahme bis {day}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/view.py" />
   <source>{drill}, {n} takes by {day}</source>
   <translation>{drill}, {n} Aufnahmen bis {day}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/words.py" />
   <source>Nothing practised yet.</source>
   <translation>Noch nichts geübt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/words.py" />
   <source>Owned</source>
   <translation>Sitzt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/words.py" />
   <source>again from {day}</source>
   <translation>wieder ab {day}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/words.py" />
   <source>once more to keep it</source>
   <translation>noch einmal, damit es sitzt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/words.py" />
   <source>{done} of {all} drills.</source>
   <translation>{done} von {all} Übungen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/words.py" />
   <source>{n} minute</source>
   <translation>{n} Minute</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/words.py" />
   <source>{n} minutes</source>
   <translation>{n} Minuten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/words.py" />
   <source>{passed} of {goal}</source>
   <translation>{passed} von {goal}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/words.py" />
   <source>{practised} practised, {reviewed} reviewed.</source>
   <translation>{practised} geübt, {reviewed} angesehen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/practice/words.py" />
   <source>{time} practised.</source>
   <translation>{time} geübt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>A signed word, without a file</source>
   <translation>Ein unterschriebenes Wort, ohne Datei</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Answers and packs to send</source>
   <translation>Antworten und Pakete zum Senden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Can be brought back from Takes.</source>
   <translation>Lassen sich in „Aufnahmen“ zurückholen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Copies of what was sent to you.</source>
   <translation>Kopien von dem, was dir gesendet wurde.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Drills that you installed or were offered.</source>
   <translation>Übungen, die du installiert hast oder die dir angeboten wurden.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Everything else</source>
   <translation>Alles andere</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Finished take</source>
   <translation>Abgegebene Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Finished take: {drill}</source>
   <translation>Abgegebene Aufnahme: {drill}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Logs</source>
   <translation>Protokolle</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Made anew from the folders if it is lost; then it forgets when something left.</source>
   <translation>Entsteht neu aus den Ordnern, wenn sie fehlt; sie weiß dann nicht mehr, wann etwas ging.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>My takes</source>
   <translation>Meine Aufnahmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Pack {pack}</source>
   <translation>Paket {pack}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Recordings, marks and reviews; {drafts} of them drafts that never leave.</source>
   <translation>Aufzeichnungen, Marken und Durchsichten; {drafts} davon Entwürfe, die hier bleiben.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Removed takes</source>
   <translation>Entfernte Aufnahmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Settings, the key that signs what you send, whom you trust, what is under way.</source>
   <translation>Einstellungen, der Schlüssel für deine Unterschrift, wem du vertraust, was gerade läuft.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Taken back: {drill}</source>
   <translation>Zurückgeholt: {drill}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Taken out of the shared folder after its time</source>
   <translation>Nach seiner Zeit aus dem gemeinsamen Ordner genommen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Takes of others</source>
   <translation>Aufnahmen anderer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>That a second laptop is yours</source>
   <translation>Dass ein zweiter Laptop dir gehört</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>What the app did; no speech, notes or names.</source>
   <translation>Was die App getan hat; ohne Sprache, Notizen und Namen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>What you wrote for others.</source>
   <translation>Was du für andere geschrieben hast.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/load.py" />
   <source>Your answer to a take</source>
   <translation>Deine Antwort auf eine Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>A word that its files are to go</source>
   <translation>Die Nachricht, dass die Dateien weg sollen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>Drafts, marks of drafts and how many takes you needed are never sent.</source>
   <translation>Entwürfe, ihre Marken und wie viele Aufnahmen du gebraucht hast, werden nie gesendet.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>No server, no account, no statistics about you.</source>
   <translation>Kein Server, kein Konto, keine Statistik über dich.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>Nothing so far.</source>
   <translation>Bisher nichts.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>Only what you finish leaves, and only to the folder that you chose.</source>
   <translation>Nur was du abgibst, geht hinaus, und nur in den Ordner, den du gewählt hast.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>Sent before this library was made.</source>
   <translation>Gesendet, bevor diese Bibliothek entstand.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>What is promised</source>
   <translation>Was versprochen ist</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>What left this laptop</source>
   <translation>Was diesen Laptop verließ</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>What lies on this laptop</source>
   <translation>Was auf diesem Laptop liegt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>some time ago</source>
   <translation>vor einiger Zeit</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>{n} of them had no answer yet.</source>
   <translation>{n} davon hatten noch keine Antwort.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>{n} take left the shared folder after its time.</source>
   <translation>{n} Aufnahme wurde nach ihrer Zeit aus dem gemeinsamen Ordner genommen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>{n} takes left the shared folder after their time.</source>
   <translation>{n} Aufnahmen wurden nach ihrer Zeit aus dem gemeinsamen Ordner genommen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>{n} thing you finished will leave next.</source>
   <translation>{n} Sache, die du abgegeben hast, geht als Nächstes.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>{n} things you finished will leave next.</source>
   <translation>{n} Sachen, die du abgegeben hast, gehen als Nächstes.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/privacy/view.py" />
   <source>{size} on this laptop</source>
   <translation>{size} auf diesem Laptop</translation>
  </message>
  <message>
   <location filename="drillroom/ui/problem.py" />
   <source>Drillroom met a fault of its own.</source>
   <translation>Drillroom ist auf einen eigenen Fehler gestoßen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/problem.py" />
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="drillroom/ui/problem.py" />
   <source>No program opens folders here. The log is in {folder}</source>
   <translation>Hier öffnet kein Programm Ordner. Das Protokoll liegt in {folder}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/problem.py" />
   <source>Open the log folder</source>
   <translation>Protokollordner öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/problem.py" />
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/problem.py" />
   <source>Something unexpected – Drillroom</source>
   <translation>Etwas Unerwartetes – Drillroom</translation>
  </message>
  <message>
   <location filename="drillroom/ui/problem.py" />
   <source>The log has the details, without speech, notes or names. If this happens again, send it:</source>
   <translation>Das Protokoll hat die Einzelheiten, ohne Sprache, Notizen und Namen. Passiert es wieder, sende es:</translation>
  </message>
  <message>
   <location filename="drillroom/ui/problem.py" />
   <source>What was recorded is kept on this laptop. You can go on, or quit and start again.</source>
   <translation>Was aufgenommen wurde, bleibt auf diesem Laptop. Du kannst weitermachen oder beenden und neu starten.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/problem.py" />
   <source>{fault} in {file}, line {line}</source>
   <translation>{fault} in {file}, Zeile {line}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/chart.py" />
   <source>{measure}: {values}. Goal: {goal}.</source>
   <translation>{measure}: {values}. Ziel: {goal}.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/lane_card.py" />
   <source>Advantage</source>
   <translation>Vorteil</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/lane_card.py" />
   <source>Asking</source>
   <translation>Auftrag</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/lane_card.py" />
   <source>Not practised in these weeks.</source>
   <translation>In diesen Wochen nicht geübt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/lane_card.py" />
   <source>To the point</source>
   <translation>Auf den Punkt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/lane_card.py" />
   <source>next drill</source>
   <translation>nächste Übung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/lanes.py" />
   <source>from {value} in the first takes</source>
   <translation>von {value} in den ersten Aufnahmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/lanes.py" />
   <source>goal reached</source>
   <translation>Ziel erreicht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/lanes.py" />
   <source>not yet</source>
   <translation>noch nicht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/lanes.py" />
   <source>{gap} to go</source>
   <translation>noch {gap}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/table.py" />
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/table.py" />
   <source>Drill</source>
   <translation>Übung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/table.py" />
   <source>Goal</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/table.py" />
   <source>Progress as a table</source>
   <translation>Fortschritt als Tabelle</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/table.py" />
   <source>Reached</source>
   <translation>Erreicht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/table.py" />
   <source>This take</source>
   <translation>Diese Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/table.py" />
   <source>What is measured</source>
   <translation>Was gemessen wird</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/view.py" />
   <source>After your first take you see here how you do.</source>
   <translation>Nach deiner ersten Aufnahme siehst du hier, wie es läuft.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/view.py" />
   <source>As a table</source>
   <translation>Als Tabelle</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/view.py" />
   <source>As lanes</source>
   <translation>Als Bahnen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/view.py" />
   <source>Pick a drill</source>
   <translation>Übung wählen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/view.py" />
   <source>Weeks</source>
   <translation>Wochen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/view.py" />
   <source>You against your own last takes. Nobody else is on this page.</source>
   <translation>Du gegen deine letzten Aufnahmen. Sonst ist niemand auf dieser Seite.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/view.py" />
   <source>drills are yours</source>
   <translation>Übungen sitzen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/view.py" />
   <source>in a row with practice</source>
   <translation>in Folge geübt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/view.py" />
   <source>practised this week</source>
   <translation>diese Woche geübt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/view.py" />
   <source>this week</source>
   <translation>diese Woche</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/view.py" />
   <source>{n} week</source>
   <translation>{n} Woche</translation>
  </message>
  <message>
   <location filename="drillroom/ui/progress/view.py" />
   <source>{n} weeks</source>
   <translation>{n} Wochen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/rail_status.py" />
   <source>Opens a menu</source>
   <translation>Öffnet ein Menü</translation>
  </message>
  <message>
   <location filename="drillroom/ui/rail_status.py" />
   <source>Pause sending and collecting</source>
   <translation>Senden und Abholen pausieren</translation>
  </message>
  <message>
   <location filename="drillroom/ui/rail_status.py" />
   <source>Send and collect again</source>
   <translation>Wieder senden und abholen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/rail_status.py" />
   <source>Shared folder…</source>
   <translation>Gemeinsamer Ordner…</translation>
  </message>
  <message>
   <location filename="drillroom/ui/read_only.py" />
   <source>A newer Drillroom wrote this library.</source>
   <translation>Ein neueres Drillroom hat diese Sammlung geschrieben.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/read_only.py" />
   <source>A newer Drillroom wrote this library: install that one to practise.</source>
   <translation>Ein neueres Drillroom hat diese Sammlung geschrieben: Installiere es, um zu üben.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/read_only.py" />
   <source>Everything can be seen, nothing changed. Install the newer one to practise.</source>
   <translation>Alles ist zu sehen, nichts zu ändern. Installiere das neuere, um zu üben.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/received.py" />
   <source>Ask for the take to be sent anew.</source>
   <translation>Bitte darum, die Aufnahme neu zu senden.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/received.py" />
   <source>It has changed since it came in. It is not played.</source>
   <translation>Sie hat sich seit der Ankunft geändert. Sie wird nicht abgespielt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/received.py" />
   <source>The recording here is not the one that was sent</source>
   <translation>Die Aufzeichnung hier ist nicht die, die gesendet wurde</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/model.py" />
   <source>left of {length}</source>
   <translation>von {length} übrig</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/model.py" />
   <source>not started</source>
   <translation>nicht gestartet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/model.py" />
   <source>one moment</source>
   <translation>einen Moment</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/model.py" />
   <source>over {length}</source>
   <translation>über {length}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/model.py" />
   <source>then {length}</source>
   <translation>dann {length}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/page.py" />
   <source>Your picture, mirrored</source>
   <translation>Dein Bild, gespiegelt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/page.py" />
   <source>Your voice</source>
   <translation>Deine Stimme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/quiet_bar.py" />
   <source>Silence</source>
   <translation>Stille</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/quiet_bar.py" />
   <source>{held} s of {goal}</source>
   <translation>{held} s von {goal}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/run_meter.py" />
   <source>You, without a break</source>
   <translation>Du, am Stück</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/run_meter.py" />
   <source>buzzer</source>
   <translation>Buzzer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/run_meter.py" />
   <source>wrap up</source>
   <translation>zum Schluss</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/stop_button.py" />
   <source>Hold Esc</source>
   <translation>Esc halten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/stop_button.py" />
   <source>Hold Escape, or click</source>
   <translation>Esc halten oder klicken</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/stop_button.py" />
   <source>Stop and review</source>
   <translation>Stopp und ansehen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>Briefing</source>
   <translation>Briefing</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>It is recorded all the same.</source>
   <translation>Aufgenommen wird es trotzdem.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>Mark a moment</source>
   <translation>Stelle markieren</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>Not recording</source>
   <translation>Nimmt nicht auf</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>Ready · take {number}</source>
   <translation>Bereit · Aufnahme {number}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>Recording</source>
   <comment>it runs</comment>
   <translation>Nimmt auf</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>Recording · take {number}</source>
   <translation>Nimmt auf · Aufnahme {number}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>Start now</source>
   <translation>Jetzt starten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>Start over</source>
   <translation>Von vorn</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>Waiting for the devices.</source>
   <translation>Wartet auf die Geräte.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>Your picture is hidden</source>
   <translation>Dein Bild ist ausgeblendet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>hide your picture</source>
   <translation>Bild ausblenden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>next phase</source>
   <translation>nächste Phase</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>show your picture</source>
   <translation>Bild zeigen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/record/view.py" />
   <source>your turn</source>
   <translation>Kunde ist dran</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/facts.py" />
   <source>Imported from {file}</source>
   <translation>Importiert aus {file}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/facts.py" />
   <source>Imported from {file}. {result}</source>
   <translation>Importiert aus {file}. {result}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/facts.py" />
   <source>Not checked</source>
   <translation>Nicht geprüft</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/facts.py" />
   <source>The recording of this take is not in its folder any more. Your review of it is kept.</source>
   <translation>Die Aufzeichnung dieser Aufnahme ist nicht mehr in ihrem Ordner. Deine Durchsicht bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/facts.py" />
   <source>The recording of this take was removed to free space. All that was said of it is kept.</source>
   <translation>Die Aufzeichnung dieser Aufnahme wurde entfernt, um Platz zu schaffen. Was dazu gesagt wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/facts.py" />
   <source>{first} And {n} thing more.</source>
   <translation>{first} Und {n} Weiteres.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/facts.py" />
   <source>{first} And {n} things more.</source>
   <translation>{first} Und {n} weitere Dinge.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/footer.py" />
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/footer.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/footer.py" />
   <source>Finish this take</source>
   <translation>Aufnahme abgeben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/footer.py" />
   <source>Go again</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/footer.py" />
   <source>Star</source>
   <translation>Stern</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/footer.py" />
   <source>Starred</source>
   <translation>Mit Stern</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/footer.py" />
   <source>The take is being opened</source>
   <translation>Die Aufnahme wird geöffnet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/footer.py" />
   <source>{n} item of the checklist still to answer:</source>
   <translation>{n} Punkt der Checkliste ist noch offen:</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/footer.py" />
   <source>{n} items of the checklist still to answer:</source>
   <translation>{n} Punkte der Checkliste sind noch offen:</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/parts.py" />
   <source>Another take of this drill beside this one</source>
   <translation>Eine andere Aufnahme dieser Übung daneben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/parts.py" />
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/parts.py" />
   <source>Open this take</source>
   <translation>Diese Aufnahme öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/parts.py" />
   <source>Take {number}</source>
   <translation>Aufnahme {number}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/parts.py" />
   <source>The rounds of this take beside each other</source>
   <translation>Die Runden dieser Aufnahme nebeneinander</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/parts.py" />
   <source>goal: {goal}</source>
   <translation>Ziel: {goal}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/parts.py" />
   <source>shown here</source>
   <translation>hier gezeigt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/parts.py" />
   <source>starred</source>
   <translation>mit Stern</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/parts.py" />
   <source>{demonstration}, beside this take</source>
   <translation>{demonstration}, neben dieser Aufnahme</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/parts.py" />
   <source>{measure}; goal {goal}, not yet</source>
   <translation>{measure}; Ziel {goal}, noch nicht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/parts.py" />
   <source>{measure}; goal {goal}, reached</source>
   <translation>{measure}; Ziel {goal}, erreicht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/said.py" />
   <source>Calm, rushed, proud …</source>
   <translation>Ruhig, gehetzt, stolz …</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/said.py" />
   <source>How did it feel?  Only for you, it never leaves this laptop.</source>
   <translation>Wie hat es sich angefühlt?  Nur für dich, es verlässt diesen Laptop nie.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/said.py" />
   <source>One thing you would keep</source>
   <translation>Etwas, das du beibehältst</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/said.py" />
   <source>Or leave it</source>
   <translation>Oder lass es leer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/said.py" />
   <source>The answer</source>
   <translation>Die Antwort</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/said.py" />
   <source>Your own review</source>
   <translation>Deine Durchsicht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/said.py" />
   <source>three at most</source>
   <translation>höchstens drei</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/said.py" />
   <source>{done} of {all} answered</source>
   <translation>{done} von {all} beantwortet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>At once. “Take back” in Takes asks for it again from whoever has it.</source>
   <translation>Sofort. „Zurückholen“ unter Aufnahmen holt sie auch dann von allen zurück.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>Finish take {number} of {drill}?</source>
   <translation>Aufnahme {number} von „{drill}“ abgeben?</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>Goes to</source>
   <translation>Geht an</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>How many takes you made. That is never sent.</source>
   <translation>Wie viele Aufnahmen du gemacht hast. Das wird nie gesendet.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>In {n} minute. Until then “Take back” in Takes makes it a draft again, unseen.</source>
   <translation>In {n} Minute. Bis dahin macht „Zurückholen“ unter Aufnahmen sie wieder zum Entwurf, ungesehen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>In {n} minutes. Until then “Take back” in Takes makes it a draft again, unseen.</source>
   <translation>In {n} Minuten. Bis dahin macht „Zurückholen“ unter Aufnahmen sie wieder zum Entwurf, ungesehen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>It waits here until you choose one.</source>
   <translation>Sie wartet hier, bis du einen wählst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>No shared folder chosen yet</source>
   <translation>Noch kein gemeinsamer Ordner gewählt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>Others will see it as it is now: after this it cannot be changed.</source>
   <translation>Andere sehen sie so, wie sie jetzt ist: Danach lässt sie sich nicht mehr ändern.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>Page for any browser</source>
   <comment>a file</comment>
   <translation>Seite für jeden Browser</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>Recording</source>
   <comment>a file</comment>
   <translation>Aufzeichnung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>Shared folder that it goes to</source>
   <translation>Gemeinsamer Ordner, in den sie geht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>The files are being counted</source>
   <translation>Die Dateien werden gezählt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>The same for Drillroom</source>
   <comment>a file</comment>
   <translation>Dasselbe für Drillroom</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>What is sent</source>
   <translation>Was gesendet wird</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>What stays on this laptop</source>
   <translation>Was auf diesem Laptop bleibt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>Your {n} other take of this drill, and how many you made. They are never sent.</source>
   <translation>Deine {n} andere Aufnahme dieser Übung und wie viele du gemacht hast. Das wird nie gesendet.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>Your {n} other takes of this drill, and how many you made. They are never sent.</source>
   <translation>Deine {n} anderen Aufnahmen dieser Übung und wie viele du gemacht hast. Das wird nie gesendet.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>answers, marks, phases, measures</source>
   <translation>Antworten, Marken, Phasen, Messwerte</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>picture and sound</source>
   <translation>Bild und Ton</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>sound only</source>
   <translation>nur Ton</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>the shared folder</source>
   <translation>der gemeinsame Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>to this one alone</source>
   <translation>nur in diesen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/sheet.py" />
   <source>your answers, marks, phases</source>
   <translation>deine Antworten, Marken, Phasen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/view.py" />
   <source>In Removed, until you empty it</source>
   <translation>In Entfernt, bis du es leerst</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/view.py" />
   <source>Recording not here</source>
   <translation>Aufzeichnung nicht hier</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/view.py" />
   <source>Take {number} discarded. It stays in Removed until you empty it.</source>
   <translation>Aufnahme {number} verworfen. Sie bleibt in Entfernt, bis du es leerst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/view.py" />
   <source>{drill}, take {number}</source>
   <translation>{drill}, Aufnahme {number}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/review/view.py" />
   <source>{when}, ended early</source>
   <translation>{when}, vorzeitig beendet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>1 year</source>
   <translation>1 Jahr</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>180 days</source>
   <translation>180 Tage</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>30 days</source>
   <translation>30 Tage</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>90 days</source>
   <translation>90 Tage</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>After that your own takes and answers are taken out of it. Whoever has them keeps a copy; yours stay here.</source>
   <translation>Danach werden deine eigenen Aufnahmen und Antworten herausgenommen. Wer sie hat, behält eine Kopie; deine bleiben hier.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>All that lies here, and all that ever left.</source>
   <translation>Alles, was hier liegt, und alles, was je gegangen ist.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>As colleagues read it.</source>
   <translation>So lesen ihn deine Kollegen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Before the clock of a drill starts.</source>
   <translation>Bevor die Uhr einer Übung läuft.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Buyer</source>
   <translation>Kunde</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>By itself</source>
   <translation>Von selbst</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Camera delay</source>
   <translation>Verzögerung der Kamera</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Clap once in a take, then move the picture until you see the clap as you hear it.</source>
   <translation>Klatsche einmal in einer Aufnahme und verschiebe das Bild, bis du das Klatschen siehst, wenn du es hörst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Data folder</source>
   <translation>Datenordner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Every change is kept at once, on this laptop.</source>
   <translation>Jede Änderung gilt sofort, auf diesem Laptop.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Everywhere but on the clock of the record room.</source>
   <translation>Überall außer auf der Uhr im Aufnahmeraum.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Five seconds, recorded and played back.</source>
   <translation>Fünf Sekunden, aufgenommen und abgespielt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>For ever</source>
   <translation>Für immer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Headphones</source>
   <translation>Kopfhörer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Hidden</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Hints</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>How long it may be; you can stop it earlier.</source>
   <translation>So lang darf sie sein; du kannst früher aufhören.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>In the record room. It is recorded either way; V switches it there.</source>
   <translation>Im Aufnahmeraum. Aufgenommen wird es immer; V schaltet es dort um.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Its level is shown before each take.</source>
   <translation>Der Pegel steht vor jeder Aufnahme da.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Kept in the shared folder</source>
   <translation>Im gemeinsamen Ordner behalten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Light, dark, or as the system has it.</source>
   <translation>Hell, dunkel oder wie das System.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Loudspeakers</source>
   <translation>Lautsprecher</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Managers answer what others finish.</source>
   <translation>Führungskräfte antworten auf Abgegebenes.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>More shared folders</source>
   <translation>Weitere gemeinsame Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>No program opens folders here.</source>
   <translation>Hier öffnet kein Programm Ordner.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Of the window. Packs keep their own.</source>
   <translation>Des Fensters. Pakete behalten ihre.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>On</source>
   <translation>An</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>One with your manager, one with your team. When you finish a take you choose among those where you are a rep.</source>
   <translation>Einer mit deiner Führungskraft, einer mit deinem Team. Beim Abgeben wählst du unter denen, in denen du Verkäufer bist.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Only takes that you finish go there. Any folder that your team shares will do.</source>
   <translation>Nur was du abgibst, kommt dorthin. Jeder Ordner, den dein Team teilt, ist recht.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Opened with the briefing, never before.</source>
   <translation>Geht mit der Einweisung an, nie vorher.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Recording</source>
   <translation>Aufzeichnung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Seldom and short, while a drill runs.</source>
   <translation>Selten und kurz, während der Übung.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Sending and collecting</source>
   <translation>Senden und Abholen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Sharing</source>
   <translation>Teilen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Show me around</source>
   <translation>Rundgang starten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Shown</source>
   <translation>Als Text</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Shown as text, or heard as well.</source>
   <translation>Als Text, oder auch zu hören.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Six words for each laptop, and whom you trust.</source>
   <translation>Sechs Wörter für jeden Laptop, und wem du vertraust.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Size of text</source>
   <translation>Schriftgröße</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>So long a finished take stays here, to be taken back unseen.</source>
   <translation>So lange bleibt Abgegebenes hier und lässt sich ungesehen zurückholen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Sound check</source>
   <translation>Tonprobe</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Takes, drafts and logs, for you alone.</source>
   <translation>Aufnahmen, Entwürfe und Protokolle, nur für dich.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Tour</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Waiting time</source>
   <translation>Wartezeit</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>What is stored, what left</source>
   <translation>Was hier liegt, was ging</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Where everything is, in four steps.</source>
   <translation>Wo alles ist, in vier Schritten.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>While it is paused, finished takes wait on this laptop.</source>
   <translation>Solange pausiert ist, warten abgegebene Aufnahmen auf diesem Laptop.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Who writes in the shared folder</source>
   <translation>Wer in den gemeinsamen Ordner schreibt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Your picture</source>
   <translation>Dein Bild</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>Being tried</source>
   <translation>Wird getestet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>Choose or type a folder first</source>
   <translation>Wähle oder schreibe zuerst einen Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>Choose the shared folder – Drillroom</source>
   <translation>Gemeinsamen Ordner wählen – Drillroom</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>Drillroom speaks it from its next start.</source>
   <translation>Drillroom spricht sie ab dem nächsten Start.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>Look for cameras and microphones again</source>
   <translation>Noch einmal nach Kameras und Mikrofonen suchen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>Looking</source>
   <translation>Wird gesucht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>Manager</source>
   <translation>Führungskraft</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>No folder: takes stay on this laptop</source>
   <translation>Kein Ordner: Aufnahmen bleiben auf diesem Laptop</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>Test</source>
   <translation>Testen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>The folder does not answer yet. Takes wait on this laptop until it does.</source>
   <translation>Der Ordner antwortet noch nicht. Bis dahin warten Aufnahmen auf diesem Laptop.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>Trying to write there…</source>
   <translation>Schreibversuch…</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>Your name</source>
   <translation>Dein Name</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>Choose a camera or a microphone.</source>
   <translation>Wähle eine Kamera oder ein Mikrofon.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>Connect it as a drive first, then choose the folder there.</source>
   <translation>Verbinde sie erst als Laufwerk, dann wähle den Ordner dort.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>Nothing would be recorded</source>
   <translation>Es würde nichts aufgenommen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>Plug it in and look again, choose another, or record sound only.</source>
   <translation>Schließe sie an und suche noch einmal, wähle eine andere oder nimm nur Ton auf.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>Plug it in and look again, or choose another.</source>
   <translation>Schließe es an und suche noch einmal oder wähle ein anderes.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>That is an address, not a folder</source>
   <translation>Das ist eine Adresse, kein Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>This camera is not there just now</source>
   <translation>Diese Kamera ist gerade nicht da</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>This microphone is not there just now</source>
   <translation>Dieses Mikrofon ist gerade nicht da</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>Works: wrote a file, read it back and removed it.</source>
   <translation>Geht: Datei geschrieben, wieder gelesen und entfernt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/offset.py" />
   <source>Play the last take</source>
   <translation>Letzte Aufnahme abspielen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/offset.py" />
   <source>{drill}, around its loudest moment.</source>
   <translation>{drill}, um den lautesten Moment.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/offset_trial.py" />
   <source>Do the sound check below and clap your hands once, then try again.</source>
   <translation>Mach unten den Tontest und klatsche einmal in die Hände, dann versuche es noch einmal.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/offset_trial.py" />
   <source>There is no take with picture and sound yet</source>
   <translation>Es gibt noch keine Aufnahme mit Bild und Ton</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/options.py" />
   <source>Camera at an address</source>
   <translation>Kamera an einer Adresse</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/options.py" />
   <source>Camera number {number}</source>
   <translation>Kamera Nummer {number}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/options.py" />
   <source>That is not the address of a camera</source>
   <translation>Das ist keine Adresse einer Kamera</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/options.py" />
   <source>The system's microphone</source>
   <translation>Mikrofon des Systems</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/options.py" />
   <source>Type it as the camera shows it: http://name-or-number:port/path.</source>
   <translation>Schreibe sie, wie die Kamera sie zeigt: http://name-oder-nummer:port/pfad.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/options.py" />
   <source>{device} (not found)</source>
   <translation>{device} (nicht gefunden)</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/spaces.py" />
   <source>Add a folder…</source>
   <translation>Ordner hinzufügen…</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/spaces.py" />
   <source>Choose one more shared folder – Drillroom</source>
   <translation>Weiteren gemeinsamen Ordner wählen – Drillroom</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/spaces.py" />
   <source>Choose the first shared folder above</source>
   <translation>Wähle zuerst oben den ersten gemeinsamen Ordner</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/spaces.py" />
   <source>Role in {folder}</source>
   <translation>Rolle in {folder}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/spaces.py" />
   <source>Stop using it. What is in the folder stays there.</source>
   <translation>Nicht mehr benutzen. Was im Ordner liegt, bleibt dort.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/spaces.py" />
   <source>Stop using {folder}</source>
   <translation>{folder} nicht mehr benutzen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/spaces.py" />
   <source>{n} thing still waited for that folder. It stays here, and is sent if you add the folder again.</source>
   <translation>{n} Sendung wartete noch auf diesen Ordner. Sie bleibt hier und geht hinaus, wenn du den Ordner wieder hinzufügst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/setup/spaces.py" />
   <source>{n} things still waited for that folder. They stay here, and are sent if you add the folder again.</source>
   <translation>{n} Sendungen warteten noch auf diesen Ordner. Sie bleiben hier und gehen hinaus, wenn du den Ordner wieder hinzufügst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/studio.py" />
   <source>Clear</source>
   <translation>Deutlich</translation>
  </message>
  <message>
   <location filename="drillroom/ui/studio.py" />
   <source>No signal</source>
   <translation>Kein Signal</translation>
  </message>
  <message>
   <location filename="drillroom/ui/studio.py" />
   <source>Quiet</source>
   <translation>Leise</translation>
  </message>
  <message>
   <location filename="drillroom/ui/studio.py" />
   <source>Too loud</source>
   <translation>Zu laut</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/files.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/files.py" />
   <source>Import a recording – Drillroom</source>
   <translation>Aufzeichnung importieren – Drillroom</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/files.py" />
   <source>Recordings ({patterns})</source>
   <translation>Aufzeichnungen ({patterns})</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/files.py" />
   <source>Save as a video – Drillroom</source>
   <translation>Als Video sichern – Drillroom</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/files.py" />
   <source>Videos ({patterns})</source>
   <translation>Videos ({patterns})</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/filter_row.py" />
   <source>All drills</source>
   <translation>Alle Übungen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/filter_row.py" />
   <source>All tags</source>
   <translation>Alle Schlagwörter</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/filter_row.py" />
   <source>Any time</source>
   <translation>Jederzeit</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/filter_row.py" />
   <source>Drill or habit</source>
   <translation>Übung oder Gewohnheit</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/filter_row.py" />
   <source>How old</source>
   <translation>Wie alt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/filter_row.py" />
   <source>Last 3 months</source>
   <translation>Letzte 3 Monate</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/filter_row.py" />
   <source>Last 4 weeks</source>
   <translation>Letzte 4 Wochen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/filter_row.py" />
   <source>Last 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/filter_row.py" />
   <source>Last year</source>
   <translation>Letztes Jahr</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/filter_row.py" />
   <source>No mark in these takes</source>
   <translation>Keine Marke in diesen Aufnahmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/filter_row.py" />
   <source>Play marks</source>
   <translation>Marken abspielen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/filter_row.py" />
   <source>Search notes, answers and marks   /</source>
   <translation>Notizen, Antworten, Marken suchen   /</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/filter_row.py" />
   <source>Search takes</source>
   <translation>Aufnahmen durchsuchen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/filter_row.py" />
   <source>Tag</source>
   <translation>Schlagwort</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/free_up.py" />
   <source>Empty Removed</source>
   <translation>Entfernt leeren</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/free_up.py" />
   <source>Free up</source>
   <translation>Platz schaffen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/free_up.py" />
   <source>Keep them</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/free_up.py" />
   <source>Remove {size}</source>
   <translation>{size} entfernen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/free_up.py" />
   <source>{n} recording goes for good. Reviews and marks stay.</source>
   <translation>{n} Aufzeichnung verschwindet endgültig. Durchsichten und Marken bleiben.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/free_up.py" />
   <source>{n} recordings go for good. Reviews and marks stay.</source>
   <translation>{n} Aufzeichnungen verschwinden endgültig. Durchsichten und Marken bleiben.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/free_up.py" />
   <source>{n} take goes for good, with everything said of it.</source>
   <translation>{n} Aufnahme verschwindet endgültig, mit allem, was dazu gesagt wurde.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/free_up.py" />
   <source>{n} take lies here, {size}. It stays until you empty Removed.</source>
   <translation>{n} Aufnahme liegt hier, {size}. Sie bleibt, bis du Entfernt leerst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/free_up.py" />
   <source>{n} takes go for good, with everything said of them.</source>
   <translation>{n} Aufnahmen verschwinden endgültig, mit allem, was dazu gesagt wurde.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/free_up.py" />
   <source>{n} takes lie here, {size}. They stay until you empty Removed.</source>
   <translation>{n} Aufnahmen liegen hier, {size}. Sie bleiben, bis du Entfernt leerst.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/free_up.py" />
   <source>{size} are recordings of {n} answered take without a star.</source>
   <translation>{size} belegt {n} beantwortete Aufnahme ohne Stern.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/free_up.py" />
   <source>{size} are recordings of {n} answered takes without a star.</source>
   <translation>{size} belegen {n} beantwortete Aufnahmen ohne Stern.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_model.py" />
   <source>Drop one of them, and the next when it is here.</source>
   <translation>Leg eine davon ab, und die nächste, wenn sie da ist.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_model.py" />
   <source>No checklist</source>
   <translation>Keine Checkliste</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_model.py" />
   <source>One recording at a time</source>
   <translation>Eine Aufzeichnung nach der anderen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_model.py" />
   <source>{count} files were dropped.</source>
   <translation>{count} Dateien wurden abgelegt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_row.py" />
   <source>A draft, only here. The file is as it was.</source>
   <translation>Ein Entwurf, nur hier. Die Datei ist, wie sie war.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_row.py" />
   <source>A sound or video file, at most an hour. It stays where it is.</source>
   <translation>Ton oder Video, höchstens eine Stunde. Die Datei bleibt, wo sie ist.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_row.py" />
   <source>Becomes a draft, only here. The file stays as it is.</source>
   <translation>Wird ein Entwurf, nur hier. Die Datei bleibt, wie sie ist.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_row.py" />
   <source>Choose another</source>
   <translation>Andere wählen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_row.py" />
   <source>Drop the recording here</source>
   <translation>Aufzeichnung hier ablegen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_row.py" />
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_row.py" />
   <source>Importing {name}</source>
   <translation>{name} wird importiert</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_row.py" />
   <source>{name} is imported</source>
   <translation>{name} ist importiert</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_row.py" />
   <source>{percent} % imported</source>
   <translation>{percent} % importiert</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/inspector.py" />
   <source>Answered by</source>
   <translation>Beantwortet von</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/inspector.py" />
   <source>Being saved</source>
   <translation>Wird gesichert</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/inspector.py" />
   <source>Imported from</source>
   <translation>Importiert aus</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/inspector.py" />
   <source>Save as a video</source>
   <translation>Als Video sichern</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/inspector.py" />
   <source>Saving the video …</source>
   <translation>Video wird gesichert …</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/inspector.py" />
   <source>Send again</source>
   <translation>Erneut senden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/inspector.py" />
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/inspector.py" />
   <source>Take back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/inspector.py" />
   <source>Video saved</source>
   <translation>Video gesichert</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/inspector.py" />
   <source>Whoever has it keeps it; yours stays here.</source>
   <translation>Wer sie hat, behält sie; deine bleibt hier.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/inspector.py" />
   <source>{yes} of {items}</source>
   <translation>{yes} von {items}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/model.py" />
   <source>Finish again</source>
   <translation>Wieder abgeben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/model.py" />
   <source>{take} is a draft again. Nobody has seen it.</source>
   <translation>{take} ist wieder ein Entwurf. Niemand hat sie gesehen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/model.py" />
   <source>{take} is taken back. Whoever has it drops it.</source>
   <translation>{take} wird zurückgeholt. Wer sie hat, verliert sie.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>Drafts</source>
   <translation>Entwürfe</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>Every take you record is kept here.</source>
   <translation>Jede deiner Aufnahmen bleibt hier.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>Finished</source>
   <translation>Abgegeben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>Finished takes wait here.</source>
   <translation>Abgegebenes wartet hier.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>Import a recording</source>
   <translation>Aufzeichnung importieren</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>No drafts here.</source>
   <translation>Keine Entwürfe hier.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>No take here has these words.</source>
   <translation>Keine Aufnahme hier hat diese Wörter.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>No take here is like that. Choose less above.</source>
   <translation>Keine Aufnahme passt dazu. Wähle oben weniger.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>No takes yet. Pick a drill.</source>
   <translation>Noch keine Aufnahme. Wähle eine Übung.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>Nothing finished here yet.</source>
   <translation>Noch nichts abgegeben.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>Nothing in Removed.</source>
   <translation>In Entfernt liegt nichts.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>Removed</source>
   <translation>Entfernt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>Send now</source>
   <translation>Jetzt senden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>bring back</source>
   <translation>zurückholen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>go again</source>
   <translation>noch einmal</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>open</source>
   <translation>öffnen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>save as a video</source>
   <translation>als Video sichern</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>send</source>
   <translation>senden</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>show in folder</source>
   <translation>im Ordner zeigen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>side by side</source>
   <translation>nebeneinander</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>take back</source>
   <translation>zurückholen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>{n} take found.</source>
   <translation>{n} Aufnahme gefunden.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>{n} takes found.</source>
   <translation>{n} Aufnahmen gefunden.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/view.py" />
   <source>{share} is away.</source>
   <translation>{share} ist nicht da.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/words.py" />
   <source>Draft, only here</source>
   <translation>Entwurf, nur hier</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/words.py" />
   <source>Held up</source>
   <translation>Aufgehalten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/words.py" />
   <source>In Removed</source>
   <translation>In Entfernt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/words.py" />
   <source>Leaves at {time}</source>
   <translation>Geht um {time}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/words.py" />
   <source>Missing</source>
   <translation>Fehlt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/words.py" />
   <source>Sending {percent} %</source>
   <translation>Wird gesendet, {percent} %</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/words.py" />
   <source>Taken out of the shared folder on {day}.</source>
   <translation>Am {day} aus dem gemeinsamen Ordner genommen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/words.py" />
   <source>take {number}</source>
   <translation>Aufnahme {number}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/words.py" />
   <source>{n} take, {size} on this laptop.</source>
   <translation>{n} Aufnahme, {size} auf diesem Laptop.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/takes/words.py" />
   <source>{n} takes, {size} on this laptop.</source>
   <translation>{n} Aufnahmen, {size} auf diesem Laptop.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/telling.py" />
   <source>Ask now</source>
   <translation>Jetzt fragen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/telling.py" />
   <source>Breathe, then end the turn</source>
   <translation>Atme durch, dann komm zum Ende</translation>
  </message>
  <message>
   <location filename="drillroom/ui/telling.py" />
   <source>Buyer is speaking</source>
   <translation>Kunde spricht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/telling.py" />
   <source>Buzzer</source>
   <translation>Buzzer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/telling.py" />
   <source>Enough</source>
   <translation>Reicht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/telling.py" />
   <source>Hand it back: end on a question</source>
   <translation>Gib zurück: ende mit einer Frage</translation>
  </message>
  <message>
   <location filename="drillroom/ui/telling.py" />
   <source>Listen to the end</source>
   <translation>Hör bis zum Ende zu</translation>
  </message>
  <message>
   <location filename="drillroom/ui/telling.py" />
   <source>Phase {number} of {phases} · {phase}</source>
   <translation>Phase {number} von {phases} · {phase}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/telling.py" />
   <source>Phases</source>
   <translation>Phasen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/telling.py" />
   <source>Quiet for {seconds} s. Still recording.</source>
   <translation>{seconds} s still. Die Aufnahme läuft.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/telling.py" />
   <source>Round {round} of {rounds}</source>
   <translation>Runde {round} von {rounds}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/telling.py" />
   <source>Round {round} of {rounds} · {phase}</source>
   <translation>Runde {round} von {rounds} · {phase}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/telling.py" />
   <source>Wrap up</source>
   <translation>Zum Schluss</translation>
  </message>
  <message>
   <location filename="drillroom/ui/telling.py" />
   <source>Wrap up this turn</source>
   <translation>Komm zum Schluss</translation>
  </message>
  <message>
   <location filename="drillroom/ui/tour.py" />
   <source>Begin</source>
   <translation>Loslegen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/tour.py" />
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/tour.py" />
   <source>{at} of {all}</source>
   <translation>{at} von {all}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/wakefulness.py" />
   <source>Recording a take</source>
   <translation>Nimmt auf</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/answers.py" />
   <source>Action: by when</source>
   <translation>Vorsatz: bis wann</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/answers.py" />
   <source>Action: drill</source>
   <translation>Vorsatz: Übung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/answers.py" />
   <source>Action: number of takes</source>
   <translation>Vorsatz: Zahl der Aufnahmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/answers.py" />
   <source>No action</source>
   <translation>Kein Vorsatz</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/answers.py" />
   <source>One thing to take along</source>
   <translation>Eine Sache zum Mitnehmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/answers.py" />
   <source>Room for one more</source>
   <translation>Platz für noch eine</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/answers.py" />
   <source>Takeaway {number}</source>
   <translation>Erkenntnis {number}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/answers.py" />
   <source>What else?</source>
   <translation>Was noch?</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/answers.py" />
   <source>What went well?</source>
   <translation>Was lief gut?</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/answers.py" />
   <source>What would you do differently?</source>
   <translation>Was würdest du anders machen?</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/answers.py" />
   <source>by {day}</source>
   <translation>bis {day}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/button.py" />
   <source>Ctrl</source>
   <comment>on a key</comment>
   <translation>Strg</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/button.py" />
   <source>Del</source>
   <comment>on a key</comment>
   <translation>Entf</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/button.py" />
   <source>Down</source>
   <comment>on a key</comment>
   <translation>Ab</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/button.py" />
   <source>End</source>
   <comment>on a key</comment>
   <translation>Ende</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/button.py" />
   <source>Enter</source>
   <comment>on a key</comment>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/button.py" />
   <source>Hold</source>
   <comment>on a key</comment>
   <translation>Halte</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/button.py" />
   <source>Home</source>
   <comment>on a key</comment>
   <translation>Pos1</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/button.py" />
   <source>Left</source>
   <comment>on a key</comment>
   <translation>Links</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/button.py" />
   <source>Return</source>
   <comment>on a key</comment>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/button.py" />
   <source>Right</source>
   <comment>on a key</comment>
   <translation>Rechts</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/button.py" />
   <source>Shift</source>
   <comment>on a key</comment>
   <translation>Umschalt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/button.py" />
   <source>Space</source>
   <comment>on a key</comment>
   <translation>Leertaste</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/button.py" />
   <source>Up</source>
   <comment>on a key</comment>
   <translation>Auf</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/checklist.py" />
   <source>Following the drill</source>
   <translation>Ablauf der Übung</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/checklist.py" />
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/checklist.py" />
   <source>not answered</source>
   <translation>nicht beantwortet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/checklist.py" />
   <source>{mine}, theirs: {theirs}</source>
   <translation>{mine}, dort: {theirs}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/mark_keys.py" />
   <source>From mark to mark</source>
   <translation>Von Marke zu Marke</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/mark_keys.py" />
   <source>Take the mark back</source>
   <translation>Marke zurücknehmen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/moments.py" />
   <source>Buyer: {line}</source>
   <translation>Kunde: {line}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/moments.py" />
   <source>Buzzer: quiet for a while</source>
   <translation>Buzzer: eine Weile still</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/moments.py" />
   <source>Zone: {tag}</source>
   <translation>Zone: {tag}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/parts.py" />
   <source>Microphone level</source>
   <translation>Mikrofonpegel</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/player.py" />
   <source>Sound only, without a picture</source>
   <translation>Nur Ton, ohne Bild</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/player.py" />
   <source>This recording cannot be played.</source>
   <translation>Diese Aufzeichnung lässt sich nicht abspielen.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/review_card.py" />
   <source>Checklist: {yes} of {n} item yes</source>
   <translation>Checkliste: {yes} von {n} Punkt ja</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/review_card.py" />
   <source>Checklist: {yes} of {n} items yes</source>
   <translation>Checkliste: {yes} von {n} Punkten ja</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/review_card.py" />
   <source>Practise it</source>
   <translation>Üben</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/review_card.py" />
   <source>Review by {name}</source>
   <translation>Rückmeldung von {name}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/review_card.py" />
   <source>from outside</source>
   <translation>von außen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/review_card.py" />
   <source>own review</source>
   <translation>eigene Durchsicht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/review_card.py" />
   <source>peer</source>
   <translation>Kollege</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/strip.py" />
   <source>Clock: {phases}</source>
   <translation>Uhr: {phases}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/strip.py" />
   <source>listen</source>
   <translation>zuhören</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/strip.py" />
   <source>prepare</source>
   <translation>vorbereiten</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/strip.py" />
   <source>rest</source>
   <translation>ruhen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/strip.py" />
   <source>speak</source>
   <translation>sprechen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/timeline.py" />
   <source>Timeline</source>
   <translation>Zeitleiste</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/timeline.py" />
   <source>{time} of {length}, marks: {marks}</source>
   <translation>{time} von {length}, Marken: {marks}</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/transport.py" />
   <source>Go one picture back</source>
   <translation>Ein Bild zurück</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/transport.py" />
   <source>Go one picture on</source>
   <translation>Ein Bild weiter</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/transport.py" />
   <source>Loop</source>
   <translation>Schleife</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/transport.py" />
   <source>Marks only</source>
   <translation>Nur Marken</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/transport.py" />
   <source>Play only the marks</source>
   <translation>Nur die Marken abspielen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/transport.py" />
   <source>Play the stretch or phase again and again</source>
   <translation>Abschnitt oder Phase immer wieder abspielen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/widgets/transport.py" />
   <source>There are no marks yet</source>
   <translation>Noch keine Marken da</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>Being taken back</source>
   <translation>Wird zurückgeholt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>Delivered</source>
   <translation>Angekommen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>Draft, only on this laptop</source>
   <translation>Entwurf, nur auf diesem Laptop</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>Finished, not queued</source>
   <translation>Abgegeben, wartet nicht</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>Friday</source>
   <translation>Freitag</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>Monday</source>
   <translation>Montag</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>Queued</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>Saturday</source>
   <translation>Samstag</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>Sunday</source>
   <translation>Sonntag</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>Thursday</source>
   <translation>Donnerstag</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>Tuesday</source>
   <translation>Dienstag</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>Wednesday</source>
   <translation>Mittwoch</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>as text</source>
   <translation>als Text</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>bytes</source>
   <translation>Bytes</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>in headphones</source>
   <translation>im Kopfhörer</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>no clear advantage</source>
   <translation>kein klarer Vorteil</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>not asking</source>
   <translation>fragt nicht nach dem Auftrag</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>not the right question</source>
   <translation>fragt nicht das Richtige</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>on loudspeakers</source>
   <translation>über Lautsprecher</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>tomorrow</source>
   <translation>morgen</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>too long to the point</source>
   <translation>kommt nicht auf den Punkt</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>{day} Apr</source>
   <translation>{day}. Apr.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>{day} Aug</source>
   <translation>{day}. Aug.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>{day} Dec</source>
   <translation>{day}. Dez.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>{day} Feb</source>
   <translation>{day}. Feb.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>{day} Jan</source>
   <translation>{day}. Jan.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>{day} Jul</source>
   <translation>{day}. Juli</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>{day} Jun</source>
   <translation>{day}. Juni</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>{day} Mar</source>
   <translation>{day}. März</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>{day} May</source>
   <translation>{day}. Mai</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>{day} Nov</source>
   <translation>{day}. Nov.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>{day} Oct</source>
   <translation>{day}. Okt.</translation>
  </message>
  <message>
   <location filename="drillroom/ui/words.py" />
   <source>{day} Sep</source>
   <translation>{day}. Sept.</translation>
  </message>
 </context>
</TS>
