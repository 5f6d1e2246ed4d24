/**
 * English words of other walks of life: kitchen, sport, weather, money, repairs. One that an entry does not explain shows that the question
 * is not about the Call. A word that also belongs to the Call is no harm here: it counts only where the entry found does not hold it.
 */
import { englishWalksOfLife } from './english-walks-of-life.ts';

const subjects = {
  kitchen: `bake baking baker bread sourdough dough flour yeast oven cook cooking cooked ingredient ingredients cake cakes biscuit biscuits pie
pizza pasta spaghetti rice noodle noodles soup stew salad sandwich sandwiches burger burgers steak chicken pork lamb bacon sausage sausages fish
salmon tuna shrimp prawn seafood egg eggs omelette milk butter cheese yoghurt yogurt cream chocolate sugar honey jam salt pepper spice spices garlic
onion onions tomato tomatoes potato potatoes carrot carrots mushroom mushrooms bean beans lentil lentils tofu vegetable veggie vegan
vegetarian fruit banana bananas oranges lemon lemons lime berries strawberry strawberries grape grapes avocado coffee espresso tea wine beer gin vodka
whisky whiskey rum cocktail cocktails juice smoothie soda restaurant restaurants cafe lunch dinner breakfast brunch supper dessert snack snacks picnic
calories calorie protein carbs diet freezer microwave stove saucepan frying boil boiled simmer grill roast barbecue bbq kettle teapot spoon
crockery dishwasher sink croissant baguette pancake pancakes waffle waffles icecream cuisine delicious tasty eat eating ate peel peeling grater`,
  sport: `football soccer basketball baseball tennis golf cricket rugby hockey volleyball badminton swimming swim swimmer swam cycling cyclist bike bikes
marathon jogging jog sprint gym workout workouts exercise exercises yoga pilates muscle muscles treadmill ski skiing snowboard surfing
skate skateboard skating wrestling karate judo olympics olympic premier championship championships tournament stadium referee goalkeeper
striker quarterback coach fixture fixtures scored scorer offside athlete athletes athletics medal medals medallist darts snooker
billiards bowling climbing hiking hike hikes wimbledon superbowl wicket touchdown homerun`,
  weather: `weather rainfall snow snowing snowy sunny sunshine cloudy windy storm thunderstorm hurricane tornado forecast temperature humid
humidity celsius fahrenheit umbrella frost heatwave drizzle`,
  nature: `animal animals dog dogs puppy puppies cat cats kitten kittens horse horses cow cows goats rabbit rabbits hamster bird birds parrot ducks goose turtle
turtles snake snakes lizard frog frogs spiders bees wasp mosquito mosquitoes butterfly butterflies caterpillar whale whales dolphin dolphins elephant
elephants tigers monkey monkeys gorilla penguin penguins dinosaur dinosaurs pet pets vet flower flowers tulip tulips bonsai tree trees oak pine leaf
garden gardening gardener lawn mower grass compost seeds soil fertiliser fertilizer houseplant houseplants mountain mountains river rivers lake
lakes ocean beach beaches volcano volcanoes earthquake earthquakes galaxy astronomy telescope mars jupiter saturn orbit eclipse comet`,
  home: `kitchen bathroom bedroom sofa couch carpet carpets curtains pillow mattress blanket laundry detergent stain stains vacuum cleaner cleaning tidy
tidying furniture chair chairs wardrobe shelf shelves lamp painting painted wallpaper plumber toilet bathtub drain clog clogged unclog heater
heating radiator boiler thermostat gutter tiles basement attic garage fence driveway landlord tenant tenants tenancy mortgage
mortgages housing tenant tenants tenancy apartment apartments flatmate roommate roommates househunting ikea sew sewing knit knitting crochet scissors screwdriver`,
  family: `wife husband toddler toddlers newborn pregnant pregnancy nursery kindergarten daycare babysitter fiance fiancee boyfriend girlfriend ex dating tinder wedding
weddings bride groom marriage married marry divorce divorced anniversary birthday birthdays christmas xmas easter halloween thanksgiving ramadan
hanukkah gift gifts lego doll dolls funeral kiss romantic romance valentine horoscope zodiac astrology tattoo tattoos haircut hair beard
makeup lipstick mascara perfume shampoo acne skincare fashion dress dresses shirt shirts skirt trousers jeans jacket coat shoes sneakers boots socks
handbag jewelry jewellery necklace earrings`,
  health: `doctor doctors nurse dentist dental tooth toothpaste toothbrush toothache flu fever cough headache migraine stomach belly vitamin vitamins paracetamol
ibuprofen aspirin antibiotic antibiotics vaccine vaccines vaccination covid coronavirus pandemic cancer diabetes allergy allergies asthma pollen
heartbeat cholesterol knee ankle backache surgery surgeon therapist therapy insomnia sleeping nap anxiety depression bmi symptoms
symptom ointment bandage sunburn sunscreen hangover`,
  travel: `flight flights airline airlines airfare luggage suitcase passport hotel hotels hostel airbnb holiday holidays vacation vacations trip trips
tourist tourists tourism sightseeing itinerary cruise ferry museum museums louvre eiffel cathedral versailles disneyland zoo taxi uber car cars
driving motorway parking petrol diesel gasoline mileage camry toyota honda tesla bmw audi ford volkswagen motorcycle scooter bus
buses timetable jetlag tent caravan backpack backpacking`,
  arts: `song songs lyrics singer singers album albums concert concerts guitar piano violin drums drummer ukulele karaoke playlist spotify music musician
musical opera ballet dance dancing dancer movie movies film films cinema actress oscar oscars hollywood netflix episode episodes sitcom anime manga
comic comics cartoon cartoons novel novels poem poems poetry poet haiku limerick joke jokes riddle riddles bedtime fantasy thriller painter sculpture
sculptor photography photo photos selfie selfies lens instagram tiktok snapchat youtube youtuber twitch meme memes celebrity
celebrities kardashian videogame videogames gamer gaming minecraft fortnite pokemon zelda xbox playstation nintendo sudoku crossword dungeon loadout
lottery casino jackpot`,
  school: `algebra geometry calculus trigonometry equation equations fraction fractions multiply multiplied subtract arithmetic maths mathematics math
theorem pythagoras pythagorean derivative integral vector matrix logarithm probability physics thermodynamics relativity quantum superposition gravity
chemistry chemical molecule molecules photosynthesis biology mitochondria enzyme bacteria verb verbs noun nouns adjective
adverb conjugate conjugation spelling synonym rhyme rhymes dissertation caesar shakespeare hamlet einstein newton archimedes mozart
beethoven picasso medieval renaissance pyramids pharaoh kilimanjaro everest convert conversion kilometres kilometers kilometre kilometer miles inches
centimetres centimeters pounds kilograms kilogram ounces litre litres gallons translate translation translated translator pronounce pronunciation`,
  office: `printer printers toner stapler projector photocopier scanner spreadsheet spreadsheets excel powerpoint outlook calendar standup timesheet
payslip salary salaries payroll invoice invoices receipt receipts refund refunds overtime resume canteen cafeteria loan loans stock stocks dividend
dividends crypto bitcoin ethereum nft forex savings pension pensions taxes deductible coupon coupons discount discounts voucher warranty
delivery parcel parcels courier supermarket supermarkets grocery groceries shoplifting mall ebay wholesaler wholesalers florist price
prices cheap cheapest cheaper expensive buy buying bought`,
  computers: `macbook ipad iphone iphones android monitor monitors headphones headset bluetooth charger charging battery batteries
usb hdmi ethernet wifi modem broadband bandwidth desktop browser browsers chrome firefox safari linux ubuntu debian docker kubernetes terraform
ansible jenkins github gitlab git rebase javascript typescript python java kotlin golang html css php sql mysql postgres mongodb regex compile
compiler segfault npm pip yaml json xml csv pdf jpeg png mp3 symlink bash powershell cron vim emacs ospf vlan subnet dhcp ssid hotspot cache
reinstall uninstall screenshot font fonts pixel pixels gpu cpu motherboard ssd ram thermal arduino raspberry`,
  errands: `gdpr hipaa ccpa nis2 ferpa nafta manager management degree degrees college colleges mba lawyer lawyers attorney teens teenagers pump heat rotterdam account landmines seventy vacancies internship apprenticeship cost costs fee fees wage wages pricing nearest near map maps tickets vacancy vacancies recruiter tutorial tutorials
certification certifications certificate certified bootcamp download downloads login signup subscription subscriptions subscribe unsubscribe purchase
store stores brand brands recommendation insurance insurer premium etf`,
  sciences: `sociology psychology anthropology archaeology linguistics theology astrology criminology pharmacology zoology botany ecology porter`,
  pastimes: `chess checkers backgammon astrologers sommeliers sequel prequel trilogy remake bullying bully packaging magician magicians template templates bakery carne haircare childcare eldercare hospice riddle zodiac origami calligraphy pottery juggling poker bingo roulette bookmaker tipster`,
  places: `population height weight wealth networth birthplace spouse currency anthem mayor mayoral constituency turnout enrol province county
bihar texas leeds visa visas embassy consulate`,
  repairs: `reset resetting configure configuring setup bitwarden 1password antivirus norton mcafee avast vpn wireshark nmap metasploit
kali burp popup popups driver drivers crash crashes crashing freezes slow lag laggy latency zoom sharepoint onedrive dropbox gmail
mailbox logins unlock locked jailbreak`,
  orders: `played starring marketing prompt prompts instruction instructions disregard jailbreak token tokens env passwd sudo curl eval admin override verbatim roleplay chatbot alarm timer schedule shuffle`,
};

export const englishOtherSubjects: ReadonlySet<string> = new Set([
  ...Object.values(subjects).flatMap((words) => words.split(/\s+/)),
  ...englishWalksOfLife,
]);
