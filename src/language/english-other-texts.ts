/**
 * Words that name treaties, acts and other texts of somebody else: "Maastricht", "Kyoto", "Hippocratic". They count only beside a
 * word for such a text: most are places as well, from which people ask or which may have signed.
 */
import { wordSet } from './word-lists.ts';

const names = `
maastricht lisbon rome schengen versailles westphalia utrecht tordesillas vienna trianon sevres lausanne locarno verdun ghent portsmouth
shimonoseki nanking waitangi tientsin karlowitz kyoto montreal ottawa rotterdam aarhus espoo ramsar basel minamata stockholm nagoya cartagena
berne hague montevideo warsaw munich potsdam yalta dayton oslo abraham minsk helsinki belfast friday stormont sunningdale
molotov ribbentrop litovsk lateran david cairo kampala maputo malabo abuja lome cotonou mercosur artemis plaza woods
bandung panchsheel simla shimla tashkent indus kigali marrakesh marrakech doha hiroshima bletchley istanbul lanzarote oviedo bologna
salamanca escazu pelindaba tlatelolco rarotonga bangkok antarctic antarctica lunar atlantic pacific transatlantic
beijing moscow brussels delhi cancun seoul tokyo glasgow durban nafta usmca tpp ttip ceta abm ctbt cites unclos carta balfour communist humanist agile
hippocratic patriot stamp townshend nuremberg homestead dodd oxley steagall smoot hawley hartley sherman clayton wagner volstead
slavery abolition supremacy rowlatt affordable obamacare brexit withdrawal gdpr hipaa independence interdependence westminster tenancy
`;

/** The names of such texts, folded. */
export const englishOtherTexts: ReadonlySet<string> = wordSet(names);
