/**
 * Names of well-known people and places that nobody on record bears: as typed they are no slips of words that are known here,
 * so that "freud" is not read as "fraud", nor "nile" as "nine".
 */
import { wordSet } from './word-lists.ts';

const people = `
freud nietzsche hegel plato socrates aristotle descartes hobbes rousseau voltaire spinoza marx engels keynes hayek
darwin einstein galileo kepler copernicus faraday edison curie pasteur fleming mendel hawking feynman turing gauss euler euclid
napoleon bonaparte hitler stalin lenin mussolini churchill roosevelt lincoln jefferson kennedy nixon reagan clinton obama 
eisenhower truman thatcher sunak starmer truss corbyn farage gandhi nehru mandela castro guevara mao zedong pinochet
gorbachev yeltsin putin zelensky zelenskyy erdogan netanyahu modi bolsonaro lula milei trudeau scholz merz meloni orban ardern bezos
jinping lavrov medvedev duterte sisi khamenei rouhani rutte tusk juncker tsai albanese starmer duda zeman vucic lukashenko
pompeo tillerson comey mattis kushner pelosi mcconnell sanders mueller blinken kerry brin ellison dorsey benioff bannon
musk zuckerberg altman nadella pichai wozniak assange snowden mitnick schneier torvalds stallman thunberg malala yousafzai oprah winfrey attenborough
shakespeare dickens austen bronte tolstoy dostoevsky kafka orwell huxley tolkien rowling hemingway steinbeck twain joyce woolf
dante byron keats shelley yeats chaucer goethe schiller brecht ibsen chekhov moliere zola proust camus sartre
mozart beethoven handel haydn chopin liszt brahms wagner verdi puccini vivaldi tchaikovsky bowie elvis presley lennon mccartney
rihanna gaga beyonce madonna eminem adele drake kanye bieber shakira
davinci michelangelo raphael rembrandt vermeer picasso monet manet renoir degas cezanne gauguin gogh klimt dali warhol banksy
messi ronaldo mbappe neymar beckham maradona federer nadal djokovic serena tyson verstappen lebron
hitchcock spielberg scorsese tarantino nolan kubrick fellini hepburn monroe brando pacino deniro hanks clooney jolie
`;

const places = `
cologne nile tiber seine danube volga yangtze mekong zambezi mississippi potomac tigris euphrates
rome lisbon athens naples milan turin venice florence seville krakow prague bratislava ljubljana zagreb sarajevo belgrade sofia
tirana skopje vilnius kyiv kiev odessa chisinau yerevan baku tbilisi almaty tehran baghdad basra damascus aleppo beirut amman jerusalem
gaza mecca medina riyadh muscat sanaa karachi lahore kabul mumbai kolkata chennai bangalore dhaka kathmandu colombo yangon hanoi saigon
manila jakarta brisbane melbourne auckland christchurch honolulu anchorage seattle dallas houston chicago
detroit cleveland pittsburgh philadelphia baltimore atlanta miami tampa memphis nashville toronto vancouver calgary havana
nairobi lagos accra abidjan tunis tripoli khartoum harare lusaka luanda soweto durban
`;

/** The names of people, folded. */
export const englishStrangePeople: ReadonlySet<string> = wordSet(people);

/** The names, folded. */
export const englishStrangeNames: ReadonlySet<string> = wordSet(`${people} ${places}`);
