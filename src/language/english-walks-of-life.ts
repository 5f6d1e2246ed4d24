/** More English words of other walks of life, by subject; as in`english-other-subjects.ts`, none of them names anything of the Call. */

const subjects = {
  economics: `capitalism marxism keynesian inflation deflation recession gdp oligopoly fiscal monetary macroeconomics microeconomics elasticity opec
austerity tariff tariffs bookkeeping amortisation depreciation annuity nasdaq nyse ftse bankrupt bankruptcy landlords realtor
brokerage dropshipping ecommerce amazonprime`,
  history: `victorian tudor tudors elizabethan aztec aztecs incas maya mayan viking vikings crusades feudal feudalism monarch dynasty empress
pharaohs byzantium holocaust apartheid suffragette suffragettes slavery civilrights watergate spitfire armada gettysburg industrialisation
confederacy pilgrims mayflower`,
  science: `proton neutron isotope neutrino photon photons quark wavelength amplitude acceleration entropy electromagnetism ampere
resistor capacitor transistor diode combustion piston carburettor gearbox clutch tyre tyres fission fusion plutonium
helium nitrogen sulphur sodium acid acids alkali solvent ethanol methane polymer mitosis meiosis dna rna gene genes genome
chromosome chromosomes fossil fossils species habitat ecosystem biodiversity respiration digestion kidney kidneys liver lungs bone bones
neuron neurons hormone hormones antibody antibodies platelet embryo fetus ovary uterus prostate thyroid geology tectonic magma glacier
glaciers erosion sedimentary mineral minerals crystals asteroid meteor nebula supernova constellation cosmology astronaut astronauts
spacecraft`,
  maths: `hypotenuse polygon circumference diameter parabola quadratic polynomial polynomials logarithms integer integers denominator numerator
decimal decimals median eigenvalue eigenvalues matrices differential`,
  language: `similes oxymoron alliteration adverbs pronoun pronouns preposition prepositions conjunction syllables apostrophe anagram
anagrams scrabble wordle esperanto welsh gaelic swahili mandarin cantonese`,
  arts: `golfer footballer cricketer boxer wrestler racer rapper comedian comedians sitcoms sculptures orchestra symphony sonata concerto cello
flute trumpet saxophone bassist broadway playwright macbeth othello hobbit hogwarts potter batman superman spiderman
marvel pixar disney simpsons seinfeld beatles coldplay metallica nirvana glastonbury coachella eurovision grammy grammys emmy bafta
bollywood kdrama booktok`,
  sport: `nba nfl mlb nhl fifa uefa ufc wwe f1 nascar tottenham juventus yankees lakers shootout offsides halftime kickoff scoreboard semifinal
semifinals quarterfinal knockout homeruns birdie bogey caddie caddy rowing archery gymnastics gymnast triathlon decathlon javelin peloton
peletons golfer golfers`,
  food: `barista latte cappuccino curry curries tikka masala naan kebab kebabs falafel hummus sushi ramen tempura dumpling dumplings taco tacos
burrito burritos nachos guacamole lasagne lasagna risotto carbonara pesto mozzarella parmesan cheddar feta gravy mustard ketchup
mayonnaise vinegar olives cucumber lettuce spinach broccoli cauliflower celery pumpkin zucchini courgette aubergine eggplant mango mangoes
pineapple peach peaches plums raspberries blueberry blueberries walnut walnuts almond almonds peanut peanuts hazelnut
cinnamon nutmeg ginger basil oregano parsley thyme rosemary syrup custard pudding puddings scone scones muffin muffins brownie brownies
doughnut doughnuts donut donuts cider lager prosecco champagne whiskies brandy tequila`,
  nature: `deer moose badger badgers hedgehog hedgehogs squirrels bat bats owl owls eagle eagles pigeon pigeons swans chickens hens rooster crow
crows shark sharks octopus squid jellyfish crab crabs lobster lobsters ant ants beetle beetles spider moth moths dragonfly giraffe zebra
zebras hippo rhino kangaroo koala gorillas chimpanzee orangutan camel camels donkey donkeys lambs pig pigs cattle poultry otter otters
beaver rainforest rainforests desert deserts canyon waterfall waterfalls meadow fern ferns cactus orchid orchids sunflower daffodil
daffodils shrub shrubs prune pruning weeds weeding allotment`,
  body: `dentists orthodontist braces physiotherapy physio chiropractor acupuncture homeopathy contraception menopause menstrual pms migraines rash
eczema psoriasis arthritis osteoporosis sciatica hernia appendix tonsils pneumonia bronchitis tuberculosis malaria measles chickenpox
smallpox hepatitis hiv herpes chlamydia dementia alzheimers parkinsons epilepsy autism adhd dyslexia anorexia bulimia obesity bodybuilding
keto paleo detox probiotics collagen melatonin prozac viagra botox`,
  home: `duvet wardrobes cupboard cupboards worktop grout tiling plaster plastering skirting conservatory patio greenhouse hoover dyson
dehumidifier thermostats boilers bath locksmith removalist`,
  travel: `eurostar ryanair easyjet trainline railcard oyster ferries cruises backpackers villa villas stopover layover souvenirs
colosseum acropolis stonehenge niagara tripadvisor checkin`,
  ring: `boxing dodgeball goalie compass`,
  road: `roundabout roundabouts overtake overtaking pedestrian pedestrians lorry lorries kerb pothole potholes tailgating`,
  family: `stepmother stepfather nephew niece nephews nieces triplets breastfeeding nappy nappies diaper diapers pram stroller playdate bridesmaid
honeymoon prom babysitting godparent alimony prenup tarot horoscopes zodiacs taurus scorpio sagittarius capricorn aquarius pisces`,
  gadgets: `airpods roomba gopro fitbit garmin smartwatch playstations ps5 ps4 twitchtv valorant skyrim gta sims tetris pacman mario warcraft
overwatch csgo esports`,
  jobs: `electrician joiner welder hairdresser barber beautician waiter waitress bartender chef chefs butcher postman midwife veterinarian
conveyancing probate parole`,
  metals: `gold silver platinum inflation recession austerity brexit monarchy monarchs royals fracking homeschooling refugees migrants immigration`,
  society: `legislative gubernatorial obamacare medicare medicaid homelessness immigrants abortion euthanasia lgbt transgender marijuana cannabis
cocaine heroin rehab manslaughter`,
  faith: `bible quran koran torah church churches mosque synagogue priest priests vicar archbishop nun nuns prayer prayers baptism communion buddha
buddhism buddhist hinduism hindu sikh sikhism allah jesus christ moses noah psalm psalms gospel afterlife reincarnation karma chakra`,
  places: `antarctica thames danube rhine alps himalayas rockies mediterranean polynesia`,
  school: `welsh`,
};

export const englishWalksOfLife: readonly string[] = Object.values(subjects).flatMap((words) =>
  words.split(/\s+/),
);
