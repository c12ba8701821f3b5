<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Drillroom</name>
  <message>
   <location filename="drillroom/capture/buyer_line.py" />
   <source>Check the microphone, then say the line once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/buyer_line.py" />
   <source>Move back from the microphone, or turn it down, and say the line once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/buyer_line.py" />
   <source>Nothing was heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/buyer_line.py" />
   <source>The line was too loud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/buyer_line.py" />
   <source>The sound is cut off at its peaks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/buyer_line.py" />
   <source>There is no speech in the recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>Install ALSA's plugins (on Debian and Ubuntu: libasound2-plugins).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>PortAudio does not list the device 'pulse'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/devices.py" />
   <source>The microphones of the sound server cannot be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/excerpt.py" />
   <source>Record another one and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/excerpt.py" />
   <source>This take cannot be played with another offset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/foreign/answers.py" />
   <source>Save it as MP4 with the program that plays it, and try that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/foreign/answers.py" />
   <source>The file cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/foreign/answers.py" />
   <source>What reading it in a process of its own came to makes no sense.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/foreign/importing.py" />
   <source>Make room on this computer's disk, then import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/foreign/importing.py" />
   <source>The import was stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/foreign/received.py" />
   <source>Open the take again. If it stays so, ask for the take to be sent anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/foreign/received.py" />
   <source>The recording could not be checked, so it is not played</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/mic.py" />
   <source>Close other programs that use it, plug it in again, or choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/peaks.py" />
   <source>The take can still be reviewed, without its waveform.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/peaks.py" />
   <source>The take's sound cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/plain.py" />
   <source>It may have been removed to free space. What was said of it is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/plain.py" />
   <source>Name a file in a folder that you may write to, with room for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/plain.py" />
   <source>The recording cannot be saved there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/plain.py" />
   <source>This take has no recording any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/portaudio.py" />
   <source>Set up again with python3 dev.py setup (on Debian: libportaudio2).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/portaudio.py" />
   <source>Sound cannot be recorded: PortAudio is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/pulse.py" />
   <source>Choose another microphone, or switch this one on in the sound settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/reader.py" />
   <source>Record it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/reader.py" />
   <source>Record the take again. The file is kept where it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/reader.py" />
   <source>The take's file cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/reader.py" />
   <source>The take's file is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/recorder.py" />
   <source>Check that it exists and that you may write there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/recorder.py" />
   <source>Make room, for example by emptying Removed, and start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/recorder.py" />
   <source>The disk is nearly full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/recorder.py" />
   <source>The take's folder cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/recorder.py" />
   <source>Unplug it and plug it in again, close other programs that use it, or choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/recover.py" />
   <source>Check that the disk has room, then start again. The file is kept as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/recover.py" />
   <source>It ended within its first quarter second. Record it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/recover.py" />
   <source>Nothing of the unfinished take could be saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/recover.py" />
   <source>The unfinished take cannot be repaired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/stripping.py" />
   <source>The file is kept as it is. If it was sent by somebody, ask for it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/stripping.py" />
   <source>The recording cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/thumbnail.py" />
   <source>The recording cannot be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>Check the address in a web browser, or choose another camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>Close other programs that use it, or choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>It is there, but refuses; most often another program uses it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>Nothing answers there, or what answers is no moving picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/webcam.py" />
   <source>Unplug it and plug it in again, or choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/writer.py" />
   <source>Check that the disk has room and that the folder may be written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/capture/writer.py" />
   <source>The take's file cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/cli/__init__.py" />
   <source>Drillroom met something that it did not expect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/cli/__init__.py" />
   <source>What was recorded is kept. Please send that file to whoever looks after Drillroom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/cli/demo.py" />
   <source>Name a folder that does not exist yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/cli/demo.py" />
   <source>Run drillroom doctor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/cli/demo.py" />
   <source>The answer did not come back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/cli/demo.py" />
   <source>The demo met a problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/cli/demo.py" />
   <source>The demo needs a new or empty folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/cli/demo.py" />
   <source>The demo's folder cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/cli/review.py" />
   <source>The review file cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/cli/review.py" />
   <source>Write ITEM=yes or ITEM=no.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/cli/review.py" />
   <source>Write a JSON object with the keys that `drillroom show --json` prints.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/cli/share.py" />
   <source>No shared folder is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/cli/share.py" />
   <source>Type drillroom settings set share FOLDER, or add --share FOLDER.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/cli/window.py" />
   <source>There is no display to open the window on; `drillroom demo DIR` needs none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/drills/authoring.py" />
   <source>Give the pack another name, or change the one that is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/drills/authoring.py" />
   <source>Name a file in a folder that you may write to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/drills/editing.py" />
   <source>The lines around it are written in a way that only their author can change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/drills/sounds.py" />
   <source>Check the rights and the free space of the pack's folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/drills/sounds.py" />
   <source>The sound cannot be stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/drills/source.py" />
   <source>Check the rights and the free space of that folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/drills/source.py" />
   <source>Choose the YAML file of a pack, or its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/drills/spoken_lines.py" />
   <source>It has no buyer lines, or there is no such drill.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/drills/spoken_lines.py" />
   <source>drillroom pack lines FILE lists all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/live/keys.py" />
   <source>The keys cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/live/speech.py" />
   <source>The speech cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/paths.py" />
   <source>Free it for writing, or set DRILLROOM_HOME to another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/paths.py" />
   <source>Move it out: set DRILLROOM_HOME to a folder that nothing syncs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/paths.py" />
   <source>The data folder cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/paths.py" />
   <source>The data folder lies inside a synced folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>It has characters that cannot be shown, or is over 200 characters long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>Rename that file; Drillroom then starts with its defaults.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>The settings cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>The settings cannot be saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/settings.py" />
   <source>Type it again in plain letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/database.py" />
   <source>Check the free space; close other Drillrooms. The takes are safe in folders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/database.py" />
   <source>The data folder cannot be read or changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/database.py" />
   <source>The library cannot be read or changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/importing.py" />
   <source>Another import begins in this instant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/importing.py" />
   <source>Import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/importing.py" />
   <source>The file cannot be imported just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/library.py" />
   <source>Bring the file back, or record the drill again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/library.py" />
   <source>Install the newer Drillroom on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/library.py" />
   <source>It can be read here, not changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/library.py" />
   <source>Only a take without a recording can be dropped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/library.py" />
   <source>The recording of this take is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/library.py" />
   <source>This library was written by a newer Drillroom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/library.py" />
   <source>`drillroom takes` lists mine, `drillroom inbox` lists what others sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/lock.py" />
   <source>The data folder cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Another Drillroom changes them in this instant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Give your pack another id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Leave a demonstration out, or split the pack.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Name the pack's file itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>No pack is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Packs cannot be changed just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Raise the version in the pack and install it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Takes say by the version what they were made with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/packs.py" />
   <source>Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/rows.py" />
   <source>A take on this computer cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/rows.py" />
   <source>Its folder is kept as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/take_folder.py" />
   <source>Its folder is kept as it is; the recording in it can be opened by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/trust.py" />
   <source>It cannot be read whom you approved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/trust.py" />
   <source>Rename that file, and approve them once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/workshop.py" />
   <source>It cannot be read which packs you write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/storage/workshop.py" />
   <source>Rename that file, and open your packs once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/answer.py" />
   <source>Choose the role manager, peer or external.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/answer.py" />
   <source>Leave the role out: it is your own review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/answer.py" />
   <source>This take is your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/collecting.py" />
   <source>Ask whoever looks after the folder to bring it back from its version history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/collecting.py" />
   <source>It is tried again at the next collect. If it stays so, ask for it to be sent anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/collecting.py" />
   <source>What a sender wrote in the shared folder was changed or removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/courier.py" />
   <source>The shared folder is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>Ask the pack's author for a new version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>Choose a shorter take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>Choose another take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>Run the drill from the pack that you write, then choose that take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>The demonstration cannot be stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>The recording is too big for a demonstration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>The recording of this take is not what was recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/demonstrating.py" />
   <source>The take has no recording any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/exporting.py" />
   <source>The table cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/fetching_packs.py" />
   <source>A pack in the shared folder is refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/fetching_packs.py" />
   <source>It is tried again at the next collect. If it stays so, ask its author.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/finish.py" />
   <source>Answer each with yes or not yet, then finish the take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/finish.py" />
   <source>Items of the checklist are not answered yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/folder.py" />
   <source>Ask for the right to write there. Finished takes wait in the outbox.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/folder.py" />
   <source>Check the network drive. Finished takes wait in the outbox until it is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/folder.py" />
   <source>Look at it there, and remove it if nobody knows what it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/folder.py" />
   <source>Make room there. Finished takes wait in the outbox.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/folder.py" />
   <source>Something in the shared folder is refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/folder.py" />
   <source>The shared folder cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/folder.py" />
   <source>The shared folder is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/folder.py" />
   <source>The shared folder may not be used by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/handing.py" />
   <source>Raise the version in the pack and send it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/identity.py" />
   <source>Rename that file; Drillroom then makes a new key and goes on as a new sender.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/identity.py" />
   <source>The key of this computer cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/lock.py" />
   <source>Drillroom is already sending or collecting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/lock.py" />
   <source>Wait until it is done, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/names.py" />
   <source>A name in the shared folder is refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/names.py" />
   <source>Ask the sender to update Drillroom and to send it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/offers.py" />
   <source>Run drillroom collect first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/offers.py" />
   <source>Say from whom with --from and the sender's id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/pack_paper.py" />
   <source>Ask its author to send it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/papers.py" />
   <source>A take or review in the shared folder cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/parcel.py" />
   <source>A file in the shared folder is refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/parcel.py" />
   <source>A finished take or review cannot be read on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/parcel.py" />
   <source>A finished take or review is not what it was when it was finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/parcel.py" />
   <source>Ask the sender what it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/parcel.py" />
   <source>Bring the file back as it was, then send again; or finish another take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/parcel.py" />
   <source>Bring the file back, then send again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/parcel.py" />
   <source>Check the free space and the rights of the data folder, then collect again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/parcel.py" />
   <source>Remove that file if nobody needs it, then send again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/parcel.py" />
   <source>Something else has the name of a file that is to be sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/parcel.py" />
   <source>What came in cannot be stored on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/people.py" />
   <source>Run drillroom writers for all of them; drillroom collect reads the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>It is not on this computer any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/reading.py" />
   <source>Run drillroom collect again when the shared folder is up to date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/record.py" />
   <source>A record in the shared folder is refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/record.py" />
   <source>A record in the shared folder was written by a newer Drillroom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/record.py" />
   <source>Ask the sender to send the take or review again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/record.py" />
   <source>Update Drillroom on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/sending.py" />
   <source>Nothing is lost. Tell your manager that a new sender in the folder is you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/sending.py" />
   <source>This computer goes on as a new sender</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/sync/sending.py" />
   <source>What was to be sent is not complete on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>Only a finished take that is not on its way can be sent again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/takes/model.py" />
   <source>This take cannot be sent again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>A review cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>A review has at most three takeaways</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>An answer has characters that cannot be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>Give a moment inside the take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>Give its end after its start, as in 12-15:ask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>It is not a JSON object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>Keep the three that matter most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/takes/review.py" />
   <source>Type it again; control characters and hidden marks are not taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/takes/timeline.py" />
   <source>A timeline cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/compare/load.py" />
   <source>It is not in the folder of this take any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/compare/load.py" />
   <source>The recording is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/devices.py" />
   <source>Choose a microphone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/devices.py" />
   <source>Neither a camera nor a microphone is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/devices.py" />
   <source>There is nothing to record with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/first_run/model.py" />
   <source>Plug them in again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/first_run/model.py" />
   <source>The devices are gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/language.py" />
   <source>Install Drillroom again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/language.py" />
   <source>The words of that language are not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk_model.py" />
   <source>A drill cannot be added here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk_model.py" />
   <source>Mend the text, or write the drill yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/packs/desk_model.py" />
   <source>The text has problems, or its drills are not a list with a dash each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines_model.py" />
   <source>Look for the loudspeaker, or record it once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/packs/lines_model.py" />
   <source>The line cannot be played</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/packs/load.py" />
   <source>Choose another folder, or open the pack that is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/packs/load.py" />
   <source>Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/packs/load.py" />
   <source>Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/packs/load.py" />
   <source>The folder for the pack cannot be made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/packs/load.py" />
   <source>The pack cannot be copied there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/packs/model.py" />
   <source>Drop the folder of one pack, or its file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/packs/model.py" />
   <source>One pack at a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/packs/model.py" />
   <source>Several things were dropped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/received.py" />
   <source>Ask for the take to be sent anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/received.py" />
   <source>It has changed since it came in. It is not played.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/received.py" />
   <source>The recording here is not the one that was sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>All that lies here, and all that ever left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>As colleagues read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Before the clock of a drill starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Buyer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Camera delay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Clap once in a take, then move the picture until you see the clap as you hear it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Countdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Every change is kept at once, on this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Everywhere but on the clock of the record room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Five seconds, recorded and played back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Free recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Headphones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Hear yourself once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Hints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>How long it may be; you can stop it earlier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Its level is shown before each take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Light, dark, or as the system has it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Loudspeakers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Managers answer what others finish.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Microphone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>No program opens folders here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Of the window. Packs keep their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Only takes that you finish go there. Any folder that your team shares will do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Opened with the briefing, never before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Privacy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Seldom and short, while a drill runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Shared folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Sharing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Shown as text, or heard as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Size of text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Sound check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>Takes, drafts and logs, for you alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>This laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>What is stored, what left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/settings/view.py" />
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>Drillroom speaks it from its next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>Manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/fields.py" />
   <source>Rep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/folder_trial.py" />
   <source>Choose a folder that has nothing but what the team shares.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/folder_trial.py" />
   <source>Choose another folder, or ask whoever looks after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/folder_trial.py" />
   <source>Choose the folder that the team shares.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/folder_trial.py" />
   <source>Drafts lie below it, and they must not be shared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/folder_trial.py" />
   <source>Nobody else can reach it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/folder_trial.py" />
   <source>The shared folder does not keep what is written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/folder_trial.py" />
   <source>This folder holds Drillroom's own data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/folder_trial.py" />
   <source>This folder lies inside Drillroom's own data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>Choose a camera or a microphone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>Connect it as a drive first, then choose the folder there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>Nothing would be recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>Plug it in and look again, choose another, or record sound only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>Plug it in and look again, or choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>That is an address, not a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>This camera is not there just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/model.py" />
   <source>This microphone is not there just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/offset_trial.py" />
   <source>Do the sound check below and clap your hands once, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/offset_trial.py" />
   <source>There is no take with picture and sound yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/options.py" />
   <source>That is not the address of a camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/setup/options.py" />
   <source>Type it as the camera shows it: http://name-or-number:port/path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_model.py" />
   <source>Drop one of them, and the next when it is here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="drillroom/ui/takes/import_model.py" />
   <source>One recording at a time</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
