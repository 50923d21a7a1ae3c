import { stemOf } from '../text/words.ts';

/**
 * Words that name one kind of happening, a group a line, the usual word first: what one newsroom signs, another inks.
 * Verbs, their irregular forms and the nouns made from them stand together, since headlines and reports swap them.
 */
const GROUPS = `
kill die died dying dead death toll slay slain fatal fatality perish lethal drown
injure wound hurt injury wounded
murder homicide
shoot shot shooting gunfire gunshot
stab stabbing
attack assault assail raid hit strike struck stricken airstrike bombard offensive jolt shake shook rattle
bomb bombing blast explode explosion detonate
invade invasion incursion
capture seize seizure overrun
withdraw withdrew withdrawal pullout retreat
arrest detain detention apprehend nab
charge indict indictment prosecute
convict conviction guilty
acquit acquittal
sentence jail imprison
trial try
sue lawsuit suit
appeal
testify testimony
plead plea
release free freed
escape flee fled breakout
extradite extradition
sign signing signature ink
agree agreement accord deal pact treaty
ratify ratification
visit travel trip tour
meet met meeting summit talk talks negotiate negotiation
arrive arrival reach
return
leave left depart departure
resign resignation quit
retire retirement
dismiss dismissal fire sack oust terminate axe
appoint name appointment nominate nomination
hire recruit
elect election vote
win won victory triumph beat beaten defeat
lose lost loss
score
launch unveil introduce debut
open opening inaugurate inauguration
close closure shut shutdown
start begin begun commence
end finish conclude
suspend suspension halt stop stoppage
ban prohibit outlaw
recall pull
approve approval clear authorise authorize
reject rejection refuse refusal
postpone delay
cancel
publish publication issue
broadcast air
buy bought acquire acquisition purchase takeover
sell sold sale
merge merger
pay paid payment
fine penalty penalise
sanction
donate donation
found establish set-up
build built construct construction
damage destroy destruction demolish devastate devastation ruin wreck
crash collide collision
derail
sink sank sunk capsize
disrupt disruption outage
burn fire blaze
quake earthquake tremor temblor aftershock
flood
storm hurricane typhoon cyclone
erupt eruption
rescue save
evacuate evacuation
search hunt
find found discover discovery
hospitalise hospitalize
infect infection outbreak
test
accuse accusation allege allegation
deny denial
admit admission confess confession
warn warning
threaten threat
demand
announce announcement declare declaration
apologise apologize apology
protest demonstrate demonstration rally march
riot clash unrest rampage loot
deploy deployment
send sent supply provide deliver delivery shipment ship transfer
hand
rise rose risen increase climb
fall fell fallen drop decline decrease plunge tumble collapse topple overthrow overthrown
gain
cut reduce reduction
hijack
kidnap abduct abduction
hostage
rape
rob robbery theft steal stole stolen heist
smuggle
marry married marriage wedding wed
divorce
born birth
bury buried burial funeral
check enter
replace succeed successor
star cast
host
award prize honour honor
investigate investigation probe inquiry inspect inspection
suspect
defuse
intercept
hack breach leak
promise pledge vow
call
join
pass adopt
expire
seek sought
plan
expect
hold held
receive
celebrate celebration
`;

const groupOf = new Map<string, string>();
for (const line of GROUPS.trim().split('\n')) {
  const [head, ...others] = line.split(' ');
  const group = stemOf(head);
  for (const word of [head, ...others]) {
    const stem = stemOf(word);
    if (!groupOf.has(stem)) groupOf.set(stem, group);
  }
}

/** Verbs whose particle makes another verb of them. */
const PHRASES = `
resign: step down, walk out, stand down, bow out
replace: take over
postpone: put off, push back, hold off
cancel: call off
found: set up, start up
close: shut down, close down, wind down
bomb: blow up, go off
deliver: hand over, hand in, turn over
reject: turn down, rule out, vote down
withdraw: pull out, back out, pull back
start: break out, kick off, get underway, set off
begin: set in
launch: go public, roll out, bring out
arrest: round up, pick up
escape: break free, run away
release: let go, set free, set loose
damage: tear down
rescue: pull free, dig out
surrender: give up, turn in, hand in
continue: carry on, go on
kill: pass away, gun down
divorce: split up, break up
`;

const phraseGroups = new Map<string, string>();
for (const line of PHRASES.trim().split('\n')) {
  const [head, phrases] = line.split(': ');
  for (const phrase of phrases.split(', ')) {
    const [verb, particle] = phrase.split(' ');
    if (particle) phraseGroups.set(`${stemOf(verb)} ${particle}`, groupOf.get(stemOf(head)) ?? stemOf(head));
  }
}

/** The group of a verb with the word after it: "step down" is to resign; null when the pair means nothing of its own. */
export function phraseOf(stem: string, next: string): string | null {
  return phraseGroups.get(`${stem} ${next}`) ?? null;
}

/** Verbs that only carry what someone says; they name an event only when nothing else in the sentence does. */
const REPORTING: ReadonlySet<string> = new Set(
  'say tell report add note explain describe claim state stress insist argue suggest believe think comment write quote speak know ask answer'
    .split(' ')
    .map(stemOf)
    .concat('said', 'told', 'wrote', 'spoke'),
);

/** The group of a stem, as the stem of its usual word; null when the stem names no happening we know. */
export function happeningOf(stem: string): string | null {
  return groupOf.get(stem) ?? null;
}

/** True for verbs that report speech. */
export function isReporting(stem: string): boolean {
  return REPORTING.has(stem);
}
