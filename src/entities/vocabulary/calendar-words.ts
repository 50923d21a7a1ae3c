/** Days, months and festivals: written with a capital, but no names of the kinds we mark. */
export const CALENDAR_WORDS = `
Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday,Mon,Tue,Tues,Wed,Thu,Thurs,Fri,Sat,Sun,January,February,March,
April,May,June,July,August,September,October,November,December,Jan.,Feb.,Aug.,Sept.,Oct.,Nov.,Dec.,Christmas,Easter,
Christmas Eve,Christmas Day,New Year,New Year's Eve,New Year's Day,Thanksgiving,Halloween,Ramadan,Hanukkah,Passover,Eid,
Diwali,Holi,Nowruz,Vesak,Songkran,Tet,Lunar New Year,Eid al-Fitr,Eid al-Adha,Yom Kippur,Rosh Hashanah,Purim,Sukkot,
Epiphany,All Saints' Day,All Souls' Day,Ascension Day,Corpus Christi,Assumption,Advent,Candlemas,Michaelmas,Martinmas,
Midsummer,Mardi Gras,Shrove Tuesday,Holy Week,Maundy Thursday,Easter Monday,Easter Sunday,Boxing Day,New Year’s Eve,
New Year’s Day,All Saints’ Day,All Souls’ Day,May Day,Labour Day,Labor Day,Independence Day,Mother's Day,Mother’s Day,Lent,Good Friday,Ash Wednesday,Palm Sunday,Whitsun,Whit,Pentecost,GMT,UTC,EST,EDT,PST,CET,AM,PM,BC,AD
`;
