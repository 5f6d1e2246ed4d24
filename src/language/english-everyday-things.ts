/** English names of everyday things that are made of the words of the Call: "law school", "rocket launch", "power steering". */
import { phraseList } from './word-lists.ts';

const things = {
  laws: `
    law school | law degree | law exam | law firm near | moore law | murphy law | sod law | newton law | ohm law | boyle law | law of gravity
    law of motion | laws of motion | laws of physics | law of attraction | law of averages | family law | tax law | divorce law | contract law
    employment law | property law | martial law | mother in law | father in law | sister in law | brother in law | daughter in law | son in law
  `,
  numbers: `five a day | rule of three | rule of thirds | rule 34 | catch 22 | page three | third party insurance`,
  promises: `promise ring | fear of commitment | commitment issues | commitment phobe | pledge of allegiance`,
  launches: `
    book launch | rocket launch | missile launch | album launch | phone launch | iphone launch | spacex launch | launch party | launch pad | launch window
    shuttle launch | lunar launch | moon launch | launch a business | launch a startup | launch my | falcon launch
  `,
  reviews: `
    book review | film review | movie review | restaurant review | hotel review | review my | performance review | code review | product reviews
    peer review process | judicial review
  `,
  support: `
    customer support | child support | tech support | technical support number | support ticket | emotional support animal | back support | arch support
    support bubble | support hotline for | life support | income support
  `,
  property: `
    patent my | patent an | patent leather | how to patent | patent pending | apply for a patent | trademark my | register a trademark | register my trademark
    trademark a logo | trademark a name | copyright my | copyright strike | copyright a song
    electoral roll | tax write off | tax write offs | write off my car | write offs for
    chemical property | properties of metals | property of water
    recipe of coca cola | coca cola recipe | victoria secret | secret agent costume | secret garden | secret menu
  `,
  races: `rat race | race car | race course | relay race | horse race | boat race | egg and spoon race | sack race | human race | race results | foot race`,
  spies: `spy kids | spy movie | spy movies | spy film | spy novel | spy novels | spy x family | james bond | spy balloon game`,
  bombs: `bath bomb | photo bomb | cherry bomb | stink bomb | seed bomb | bombs away | sex bomb | jager bomb`,
  horses: `trojan war | trojan horse story | trojan horse myth | horse of troy | helen of troy`,
  power: `
    power steering | power tool | power tools | power ballad | power walking | horse power | girl power | flower power | power of attorney | power of love
    power rangers | will power | power washer | power couple | power of prayer | power in my street | gas station | petrol station | power dressing
  `,
  water: `
    water plants how often | water my plants | water polo | water bottle | bottle of water | water slide | water park | sparkling water | holy water
    water safe to drink | tap water | drinking water fountain | water colour | water birth | hot water | water bill
  `,
  waves: `pass interference | wave interference | radio interference | interference pattern`,
  home: `
    change my dns | flush dns | dns cache | dns settings | dns not responding | my ip | what is my ip | ip address of my | register a domain
    buy a domain | domain name for sale | windows 7 | windows 8 | windows 10 | windows 11 | windows vista | clear cookies | spam folder
  `,
  games: `counter strike | command and conquer | capture the flag | tug of war | god of war | game of thrones | call of juarez | deal or no deal`,
  proofs: `proof of purchase | proof of address | proof of age | proof of residence | proof bread | proof the dough | burden of proof in`,
  signs: `symbol of love | chemical symbol | currency symbol | status symbol | symbol for | peace symbol | attribution theory | attribution error | creative commons`,
  // attribution: who made or sold something, and not who attacked
  authors: `
    license attribution | licence attribution | attribution license | attribution licence | licensed attribution | attribution in the license | attribution in the licence
    attribution required | attribution share alike | attribution sharealike | no attribution | cc by | cc license | cc licence | cc0
    photo attribution | image attribution | picture attribution | icon attribution | font attribution | music attribution
    attribution of quotes | attribution of the quote | attribution of a quote | attribution of the painting | attribution of a painting | attribution of the poem
    authorship attribution | art attribution | author attribution | marketing attribution | sales attribution | revenue attribution | ad attribution | ads attribution
    campaign attribution | channel attribution | conversion attribution | attribution window | attribution model | attribution models | attribution modelling | attribution modeling
    first touch attribution | last touch attribution | multi touch attribution | first click attribution | last click attribution | attribution bias | performance attribution
  `,
  body: `
    false teeth | wisdom teeth | baby teeth | milk teeth | buck teeth | teeth hygiene | hygiene of teeth | hygiene of the teeth | body hygiene
    menstrual hygiene | kitchen hygiene | mouth hygiene | hygiene in the kitchen | wash your hands properly | wash hands before
  `,
  standards: `bog standard | evening standard | standard deviation | standard lamp | gold standard | standard class ticket | standard size`,
  places: `
    united airlines | manchester united | leeds united | newcastle united | west ham united | voice of america | georgia on my mind | jersey shore
    roast turkey | turkey dinner | turkey crown | wild turkey | turkey curry | turkey trot | cold turkey | us visa | student visa | tourist visa
    work visa | schengen visa | visa application | visa interview | visa requirements | far is paris | plaster of paris | paris metro | paris weather
  `,
  private: `
    private parts | private eye | private ryan | private school | private schools | private tutor | private tutors | private tuition | private lesson
    private lessons | private beach | private jet | private pool | private dining | private hire | private health insurance | private pension
    private practice | private investigator | private detective | private plate | private number plate | private members club
  `,
  others: `
    murder victim | murder mystery | fashion victim | protection racket | sun protection | child protection | witness protection | protection factor
    emergency room wait | emergency landing | emergency brake | emergency plumber | emergency dentist | emergency contact | ambulance number
    praise be | signing on benefits | class representative | marketing class | recovery of damages | promise not to tell | network marketing | counter top | follow the leader | confidence building exercise | confidence building exercises | build confidence in kids
    build my confidence | how to build confidence | self confidence | trade deadline | frying pan | grease the pan | roasting pan | art of the deal | holiday deals
    phone deals | mobile deals | package deal | war and peace author | art of war | star wars | turf war | public transport pass | bus pass | rail pass
    ballot box dimensions | identity card renewal | norms of behaviour in class | behaviour in class | lead singer | lead guitar | back in stock
  `,
} as const;

export const englishEverydayThings: readonly string[] = Object.values(things).flatMap(phraseList);
