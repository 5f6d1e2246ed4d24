/** What people say they are when they ask: their trade, their studies, their part in a household. */
import { wordSet } from './word-lists.ts';

export const englishTrades: ReadonlySet<string> = wordSet(`
  accountant activist actor actress administrator adviser analyst apprentice archivist architect artist astronomer attorney auditor   baker banker barber barista barrister bartender biologist blogger bookkeeper broadcaster builder bureaucrat businessman businesswoman butcher
  campaigner carer carpenter cartoonist chef chemist cleaner clerk comedian composer consultant contractor cook coder copywriter councillor counsellor courier curator
  debater dentist designer developer diplomat doctor documentarian driver dressmaker
  economist editor electrician engineer entrepreneur expat   farmer father filmmaker firefighter fisherman florist freelancer
  gardener geographer geologist graduate grad grandfather grandmother greengrocer   hairdresser historian homemaker housewife
  illustrator immigrant inspector instructor intern interpreter investigator
  janitor jeweller journalist journo judge jurist
  landlord lawyer lecturer librarian linguist locksmith
  machinist magistrate marketer mathematician mayor mechanic midwife miner moderator mother musician
  nurse nutritionist
  optician
  painter paralegal paramedic parent pensioner pentester pharmacist phd philosopher photographer physicist physiotherapist pilot plumber podcaster poet policeman policewoman politician postgrad postman potter presenter priest producer prof professor programmer psychologist pupil
  realtor receptionist refugee reporter researcher resident retiree
  sailor salesman saleswoman schoolgirl schoolboy scientist secretary seamstress shopkeeper singer sociologist solicitor soldier student sub-editor subtitler surgeon surveyor sysadmin
  tailor taxpayer teacher teen teenager therapist tourist trader trainee trainer translator traveller treasurer tutor
  undergrad undergraduate
  vet veteran vlogger volunteer   waiter waitress watchmaker welder woodworker writer
  youtuber`);
