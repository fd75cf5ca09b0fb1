function words(text: string): readonly string[] {
	return text.trim().split(/\s+/);
}

function phrases(text: string): readonly string[] {
	return text.split(",").map((phrase) => phrase.trim());
}

/** First names, some of them not in ASCII. */
export const FIRST_NAMES = words(`
	Ada Alma Amara Anjali Anton Astrid Ayla Beatriz Bela Björn Bram Carla Cato Chidi Clara Dara Dmitri
	Edda Elias Emeka Enzo Esra Eva Fatima Felix Fiona François Freya Gita Goran Greta Hana Haruki Hedda
	Henrik Ibrahim Ida Imani Ines Ingrid Ivan Jalila Jana Jean-Pierre Jonas Kaya Kenji Kwame Lars Leila
	Lena Luca Łukasz Mabel Malik Mara Marta Mei-Ling Milan Mina Müge Nadia Neel Ngozi Nils Noor Olga
	Omar Otto Paloma Pavel Petra Priya Rahul Renée Rosa Ruben Sana Selma Siobhán Søren Tariq Tessa Theo
	Uma Vera Viktor Wanda Xenia Yara Yuki Yusuf Zara Zoë`);

/** Halves of last names. */
export const NAME_STARTS = words(`
	Al Bar Bel Bran Car Cor Dal Dor El Fal Far Fen Gar Gol Hal Har Hol Jar Kal Kel Kor Lan Lar Lin Lor
	Mal Mar Mel Mor Nor Ol Or Pal Per Quin Ral Ren Ros Sal San Sel Sol Tal Ter Tor Val Ver Wal Wen Zel`);
export const NAME_ENDS = words(`
	a ada ano ard bach berg bert by dale den der do dorf dottir er ero escu ez feld ford gaard ham holm
	ic ides ina ing ini ino itz ius kar kin la land ler ley man mann mond mont nen nik now off oğlu ola
	ovic ow ri sen ska ski son ström ton ula vale vik ward wick witz wood yama yan`);

/** Halves of company names. */
export const COMPANY_STARTS = words(`
	Amberline Bluefjord Copperleaf Driftwood Eastmere Farrowgate Glasshill Hollowtree Ironbrook Junegrass
	Kestrelway Larkfield Mossbridge Northquay Oakhaven Palefern Quillstone Rushmoor Saltmarsh Thornbury
	Umberfield Violetmere Westerly Yarrowdale Zephyrcove`);
export const COMPANY_ENDS = words(`
	Analytics Bio Capital Energy Foods Group Health Labs Media Networks Partners Robotics Studio Systems
	Ventures Works`);

/** Terms as people write them. */
export const INDUSTRIES = phrases(`Software, Software/Developer Tools, Software/Security, Biotech,
	Biotech/Diagnostics, Venture Capital, Private Equity, Climate Tech, Climate Tech/Storage, Healthcare,
	Consulting, Nonprofit, Media, Education, Real Estate, Energy, Aerospace, Robotics, Retail, Logistics,
	Government, Law, Insurance, Banking, Finance/Payments, Finance/Lending`);
export const PROFESSIONS =
	phrases(`Engineer, Engineer/Data, Engineer/Hardware, Product Manager, Designer,
	Founder, Investor, Recruiter, Data Scientist, Operations Lead, Marketing Director, Researcher, Lawyer,
	Analyst, Sales Lead, Chief of Staff, Professor, Policy Adviser`);
export const GEOGRAPHIES = [
	..."US/New York|US/New York/Albany|US/California|US/California/San Francisco|US/Utah|US/Utah/Provo".split(
		"|",
	),
	..."US/Massachusetts/Boston|US/Texas/Austin|UK/London|UK|DE/Berlin|DE|CA/Toronto|SG|FR/Paris".split(
		"|",
	),
	..."IN/Bengaluru|BR/São Paulo|NL/Amsterdam|CH/Zürich|AU/Sydney|Remote|Provo, Utah, US|Berlin".split(
		"|",
	),
	..."Zürich|London, UK|Sydney".split("|"),
];

/** Words of the design that a property can hold. */
export const CATEGORIES = words(
	"power-connector industry-expert employer-or-customer peer direct-report",
);
export const SOURCES = words(
	"past-colleague classmate professor database alumni linkedin target-company social event referral",
);
export const SCHOOLS = phrases(
	"Larkfield College, Northquay University, Saltmarsh Business School, Eastmere Tech",
);

/** Words of which sentences are made. */
export const BODY_WORDS = words(`
	meeting coffee discussed team hiring roadmap product role market growth strategy introduction follow
	background industry interview advice career transition project budget timeline funding research
	customers platform data design leadership remote office culture referral portfolio manager director
	decision quarter annual launch partner network value space fit learn ask offer help share connect
	call next step week month year after before because about with from into over under between among
	interested suggested recommended mentioned explained worried excited thinking building leaving joining`);
