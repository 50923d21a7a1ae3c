/** What can be said of a firm, "shares of X", "X's board": nouns that point at an organisation. Lower case. */
export const OF_ORGANISATIONS = `
share,shares,stock,engineers,board,executive,chairman,chairwoman,employee,employees,staff,worker,workers,shareholder,shareholders,customer,
customers,subsidiary,affiliate,branch,branches,profit,profits,revenue,revenues,earnings,turnover,headquarters,spokesman,spokeswoman,
spokesperson,management,creditor,creditors,bondholders,fleet,supporters,players,fans,editor,editors,newsroom,readers,chief,
executives,insolvency,bankruptcy,takeover,acquisition,licence,license,boss,bosses,brand,clients,auditor,auditors,vice-chairman
`;
/** "the wreck of X", "X's crew". Lower case. */
export const OF_VESSELS = `
wreck,wreckage,hull,deck,decks,crew,engine,engines,bow,stern,keel,sinking,grounding,capsizing,passengers,skipper,bridge,maiden,
lifeboats,cargo,hold,rudder,propeller,cockpit,mast,launch,manifest
`;
/** "the mayor of X", "X's coast". Lower case. */
export const OF_PLACES = `
port,city,town,village,outskirts,suburb,suburbs,residents,inhabitants,people,streets,mayor,bishop,archbishop,coast,beach,
beaches,north,south,east,west,northeast,northwest,southeast,southwest,north-east,north-west,south-east,south-west,centre,center,
capital,island,islands,province,region,district,county,population,harbour,harbor,waters,
shores,hills,valley,gulf,bay,citizens,airspace
`;
/** "the arrest of X", "X's widow". Lower case. */
export const OF_PERSONS = `
wife,husband,widow,widower,mother,father,son,daughter,brother,sister,parents,lawyer,lawyers,arrest,trial,death,murder,funeral,
birth,resignation,extradition,biography,memoir,diary,hands,face,voice,body,family,friend,friends,girlfriend,boyfriend,fiancée,
successor,predecessor,career,childhood,testimony
`;
/** What ships do. Lower case. */
export const VESSEL_VERBS = 'sank,capsized,docked,foundered,berthed,refloated';
/** What people do. Lower case. */
export const PERSON_VERBS =
  'wept,smiled,laughed,died,resigned,testified,married,shrugged,nodded,cried,sighed,confessed,retired,wrote';
/** What firms do. Lower case. */
export const ORGANISATION_VERBS = 'employs,manufactures,operates,supplies,insures,posted,acquired';
/** "X shares", "X striker": plain nouns right after the name of an organisation. Lower case. */
export const AFTER_ORGANISATIONS = `
shares,stock,officials,executives,spokesman,spokeswoman,employees,staff,shareholders,branches,striker,midfielder,goalkeeper,
defender,winger,fans,supporters,players,subsidiary,chairman,bosses,headquarters,management,reporter,correspondent,journalist,
workers,engineers,lawyers
`;
/** "X residents": plain nouns right after the name of a place. Lower case. */
export const AFTER_PLACES =
  'residents,province,district,region,county,oblast,police,peninsula,suburb,governorate,prefecture';
/** What is done by a firm: "owned by X", "insured with X". Lower case. */
export const DONE_BY_ORGANISATIONS = `
owned,operated,published,insured,manufactured,produced,supplied,acquired,employed,audited,chartered,distributed,developed,built,made,
run
`;
