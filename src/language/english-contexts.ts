/** English words that show what world a question moves in, though they name no entry: computers, harm, states. */
import { wordSet } from './word-lists.ts';

/** Computers and networks. */
const cyberspace = wordSet(`
cyber cyberspace cybersecurity cyberattack cyberattacks cyberwar online internet web website websites site digital digitally computer computers computing network networks networked
server servers software hardware firmware malware ransomware spyware virus viruses worm trojan botnet botnets ddos exploit exploits exploited vulnerability vulnerabilities backdoor backdoors
phishing password passwords login logins data database databases email emails mail code coding cloud app apps device devices router routers dns domain domains address addresses
hacker hackers hack hacks hacked hacking hackback breach breached breaches leak leaked leaks tech technology technologies it systems patch patches patched update updates updating encryption
net cable cables undersea packet packets protocol offline surf browse smartphone gadget gadgets machine machines files file
fibre fiber broadband wifi modem modems laptop laptops keylogger bot bots troll trolls deepfake deepfakes backup backups encrypted encrypt pwned pwn phish phished iot scada
ransom antivirus chip chips firewall firewalls intrusion intrusions intruder intruders microphone microphones webcam camera cameras routing backdoored backbone registrar nameserver nameservers resolver connection connections connectivity vendor vendors
`);

/** Attack, theft, damage, and what is done against them. */
const harm = wordSet(`
attack attacks attacked attacking attacker attackers assault strike strikes struck hit hits hitting harm harms harmed harmful damage damaged damages destroy destroyed destroys wreck wrecked wrecking
break breaks broke broken breaking sabotage sabotaged disrupt disrupted disruption cripple crippled paralyse paralysed knock knocked blackout outage steal steals stole stolen theft thief thieves rob robbed
spy spies spying espionage snoop snooping nick nicked pinch pinched pilfer retaliate retaliation revenge vigilante counterattack meddle meddled meddling interfere interference tamper tampering rig rigged rigging
manipulate manipulated threat threats threaten threatened danger dangerous victim victims criminal criminals crime crook crooks gang weapon weapons war wars conflict protect protects protected protecting protection tinker tinkering tinkered fiddle fiddling fiddled
defend defended safe safeguard forbid forbids forbidden ban bans banned allow allowed allowing permit permitted punish punished blame blamed culprit culprits perpetrator perpetrators target targeted abuse malicious
cut cutting shut shutting kill killed burglar burglars burgled rival rivals competitor competitors mercenary mercenaries infect infected poison poisoned plant planted smuggle sell sells selling sold spread spreads spreading
`);

/** States, treaties, and who speaks for them. */
const states = wordSet(`
state states country countries nation nations national government governments governmental ministry minister ministers president presidents diplomat diplomats diplomacy diplomatic international
treaty treaties agreement agreements pact accord declaration charter convention un nato eu europe european law laws legal rules rule norm norms norms standards standard regime regimes dictator dictators power powers
superpower superpowers foreign abroad political politics politicians policy peace peacetime rights signatory signatories supporters sign signed signing join joined joining industry companies firms company firm
enforcement enforce enforced sanctions binding voluntary promise promises pledge pledges commitment commitments multilateral multistakeholder civil society ngo ngos
capital capitals hotline summit embassy embassies
`);

export const englishContexts = { cyberspace, harm, states } as const;
