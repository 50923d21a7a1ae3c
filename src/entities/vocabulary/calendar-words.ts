/** Days, months and festivals: written with a capital, but no names of the kinds we mark. */
export const CALENDAR_WORDS = `
Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday,Mon,Tue,Tues,Wed,Thu,Thurs,Fri,Sat,Sun,January,February,March,
April,May,June,July,August,September,October,November,December,Jan.,Feb.,Aug.,Sept.,Oct.,Nov.,Dec.,Christmas,Easter,
Christmas Eve,Christmas Day,New Year,New Year's Eve,New Year's Day,Thanksgiving,Halloween,Ramadan,Hanukkah,Passover,Eid,
Diwali,Lent,Good Friday,Ash Wednesday,Palm Sunday,Whitsun,Pentecost,GMT,UTC,EST,EDT,PST,CET,AM,PM,BC,AD
`;
