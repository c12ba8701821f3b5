"""Six plain words for the key of a device, for two people to compare aloud.

They are the first 60 bits of the key's SHA-256, ten a word, as the writer id is its first 80: an id
is enough to say them. They tell one key from another as far as 60 bits do. Somebody who wants to
bear the six words of one given key has to make about 2**60 keys, a million a second for some 36,000
years; so they are for people who compare, and a program compares the whole id.
"""

from __future__ import annotations

import base64
from typing import Final

_BITS: Final = 10
"""Of a word: there are 1,024."""
COUNT: Final = 6

_LISTED: Final = """
acorn actor adult agent album almond amber anchor angel animal ankle answer antelope apple
apricot apron arcade aroma arrow artist asphalt athlete atlas attic autumn avenue avocado award
axle backpack badger bagel bakery balcony ballet bamboo banana bandage banjo banner barber baron
barrel basement basil basket bath beacon beagle beaver beehive beetle bell bicycle bird biscuit
blanket blizzard blossom blouse bluebell boat bobcat bonfire bonnet bottle bouquet bowl boxer
bracket bramble branch brass breeze brick bridge brochure bronze brook brother brush bubble
bucket budget buffalo bugle builder bumper bundle bunny burrow butcher butter cabbage cabin
cable cactus cadet cafe calendar camera campus canary candle cannon canoe canvas captain caramel
carbon cardinal cargo carpet carrot cart cashmere castle cavern cedar celery cement chain chalk
chamber chapter chariot cheese cherry chess chicken chimney china chisel cider cinema cinnamon
circle citizen citrus city clarinet clay clerk cliff clinic clipper cloak cloth cloud clover
coach coast cobbler cobra cockpit cocoa coffee coin collar colony comb comet compass concert
cookie copper coral corner corridor costume cotton cougar counter courier cousin cowboy coyote
cradle crane crater crayon cream crescent cricket crocus crossing crown cruiser crystal cuckoo
cucumber cupboard cupcake curry curtain cushion custard cycle cypress dahlia dairy dancer
daughter dawn decade deck degree delivery delta denim dentist deputy diamond dinner dinosaur
diploma dish ditch doctor dolphin domino donkey door dormouse dove dragon drama drawer dress
driveway drizzle drummer duchess dumpling dune dust earth echo eclipse editor eggplant elastic
elbow elder elephant elevator elm emerald emperor empire energy engine envelope equator errand
escape estate evening exhibit expert eyebrow eyelash fabric factory falafel falcon family fancy
fanfare farmer fashion father faucet fence fern ferret festival fiber fiddle field figure film
finger firefly fisher flag flamingo flannel flask fleet flight flood flounder fluid flute folder
footpath forest fork fortune fossil foundry fox frame freckle freezer freight friend frog frost
fruit fudge future gadget galaxy gallon garage garden garlic garment gazebo general genius
gentle geranium geyser giant giraffe glacier glass glitter globe glory goblet goggles goldfish
golf gondola goose gown grain granary grape gravel grocer ground guard guide guitar gymnast
habit hallway hammer hamster hand harbor harmony harness harp harvest hatchet haystack hazel
headland heather hedge height helmet herald hermit heron hickory highway hiker hill hinge
history hobby hockey holiday hollow homework honey hood horizon hornet hospital hostel house
hummus humor hunter husky hut hydrant hyena iceberg icicle icon idea igloo iguana image inch
index infant inkwell insect inside invoice iris ivory ivy jackal jaguar jasmine jazz jelly
jersey jewel jigsaw journal juggler juice jungle junior jury justice kangaroo kayak kettle
keyboard kidney kingdom kiosk kitchen kite kitten kiwi kneecap knife koala label lacquer ladder
ladle ladybug lagoon lamb landmark lantern laptop lasso latitude laundry lava lavender lawyer
leader leaf league lecture legend lemon lens lentil leopard letter level library lily lime linen
lion lizard llama lobster locket lodge logic lotus lounge luggage lullaby lumber lunch lyric
macaroni machine mackerel magazine magenta magic magnet magpie mahogany maiden mailbox mammoth
mandolin mango mansion maple marathon marble march margin mariner market marmot marzipan mask
mason master meadow measure meatball mechanic meerkat melody member memory menu merchant mermaid
meteor method midday midnight milk miller mineral minnow minute mirror mission moccasin modern
molasses moment monday month monument moon mosaic moss motor movie muffin mule museum mushroom
music mustang mystery napkin nation nature nectar needle neighbor nephew nest nickel noble
noodle north notepad novel novice nugget nurse nutmeg oak oasis oatcake oatmeal object ocean
october office oilcan olive omelet onion opera orange orbit orchid oregano organ origin osprey
ostrich outfit outpost oval oven overcoat owner oxygen oyster paddle page painter palace palm
pancake panda panel panther papaya paper paprika parade parcel parent park parsley partner
passport pastry patch patrol pattern pavement peacock peanut peasant pebble pelican pencil
pendulum penguin people pepper perfume person phone photo piano piccolo pickle picnic picture
pigeon pillar pilot pine pioneer pirate pitcher pizza planet plaster plateau player plaza plow
plum plywood poem polar police polka pollen pond popcorn poppy popsicle porch portrait possum
postman potato potter powder prairie present pretzel prism prize profile promise proof pudding
pulley pulse pumpkin pupil puppet purple puzzle pyramid quail quarry queen quest quilt quince
rabbit raccoon radar radish rafter railway rainbow raisin ranger rapids rattle raven ravine
razor recipe record reef region reindeer relay relish remedy report reptile rescue rhubarb rhyme
rhythm ribbon rice ringlet ripple river roadside robin robot rooster rope rosemary rowboat royal
rubber ruby rucksack rudder rug ruler runner safari sailor salad salmon salute sample sandal
sapphire sardine satin saucer sausage sawmill scale scarf school science scissors scooter scout
screen scroll sculptor seagull season seat seaweed second secret seed series server session
shadow shampoo shape shark sheep shelf shepherd sheriff shield ship shirt shoe shoulder shovel
shower shrimp shrub shuttle sidewalk signal silver siren sister sketch skillet skylark sleeve
slope snail snorkel snow soap soccer society sock sofa soil soldier sonata song south space
sparrow spatula speaker spider spinach spiral sponge spoon sport spring spruce square squid
stable stadium staff stage stallion stamp stapler star statue stem stereo steward stick stone
stool storm straw stream studio subject suburb subway sugar suitcase summer sunday sunrise
sunset supper surface surgeon swallow swan sweater swim swing switch sycamore symbol symphony
syrup system tablet tadpole talent tank tape target taxi teacher teapot teaspoon temple tennis
tent terrace theater theory thermos thimble thistle thorn thread throat thumb thunder ticket
tiger timber tinsel tissue title toaster tomato tongue toolbox topaz topic tortoise total toucan
tourist tower toy tractor trade traffic trail transit trapeze tray treasure treetop triangle
tribe tricycle trombone trophy trout trowel truck trumpet tugboat tulip tundra tunnel turkey
turnip turtle tutor tuxedo tweed twig twilight umbrella uncle unicorn uniform unit universe
upstairs uptown vacation vaccine valley vanilla vapor vase vault velvet verb vessel veteran
victory video village vinegar violet visitor vitamin voice volcano volume voyage vulture waffle
wagon waiter walker walnut walrus warbler wardrobe warrior washer wax weasel wedding weekend
wheat wheel whisker wildlife window winter wire wisdom woman wombat wonder woodland wool word
worker wrist yacht yard year yeast yellow yogurt zebra zenith zeppelin zigzag zipper zone zoo
"""
WORDS: Final = tuple(_LISTED.split())
"""Never changed, or nobody's words would be theirs any more. Each begins with other four letters
than any other, and none becomes another by one letter more, less or changed."""


def six_words(writer: str) -> tuple[str, ...]:
    """Return the words of a writer id; English ones, whatever language the window speaks."""
    hashed = int.from_bytes(base64.b32decode(writer.upper()))  # the first 80 bits
    return tuple(
        WORDS[hashed >> (80 - _BITS * number) & (1 << _BITS) - 1] for number in range(1, COUNT + 1)
    )
