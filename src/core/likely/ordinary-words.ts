import { foldText } from "../text/fold-text";
import { isFamilyWord } from "./word-family";

/** Words of lines of work and of industries that are no names, and that no ending tells. */
const WORDS = new Set(
	(
		"agency animal apparel art arts assets auto automotive bank banks beauty bio board bonds brand building business capital " +
		"card cards career careers carriers center centers chamber chambers chapter chapters cement chain chains change charity chemical chemicals chief child circular city civil " +
		"claims clean climate clinic clinical clinics clothing cloud coal coffee cold commerce commercial community companies " +
		"company compliance computer consumer consumers content core corporate cosmetics creative credit crops customer " +
		"customers cyber dairy data deep defence defense demand dental disaster design device devices digital direct drug drugs early " +
		"economy editor elder elderly electric electrical electronic electronics employer employers energy enterprise environment equipment equity " +
		"estate event events exchange executive export family farm farms fashion fiber field film films financial fire fish " +
		"fishing fitness fleet flight food foods foreign forest foundation foundations freight front fuel fund funds furniture " +
		"game games gas general glass global gold goods government graphic graphics grants green grid grocery ground group growth hair hard heat " +
		"heavy head health high higher home homes hospital hospitals hotel hotels housing human ice impact import industrial " +
		"industries industry information inner insurer insurers interior interiors internal international internet investor investors iron job jobs " +
		"labor labour lab labs land landscape law laws leader lean leather lending library life lift light local loan loans luxury machine " +
		"machinery machines mail maritime market markets master material materials meat media medical medicine member members mental metal metals " +
		"middle mine mobile modern money motion motor motors museum museums music natural network networks news nonprofit " +
		"nuclear nurse nursery nurses office oil online open order orders paint paper parks parts patent patents patient patients payment " +
		"payments payroll pension pensions people performance pet pets pharma phone plant plants plastics platform platforms " +
		"policy portfolio power press price prices print private process product products professional program programme " +
		"programs property public quantum pump pumps rail railways raw real regional relief renewable renewables rental research residential " +
		"resource resources restaurant restaurants retail revenue risk road roads robots rubber rural safety sale sales school " +
		"schools science sector security seed self semiconductor semiconductors senior sensor sensors service services ship " +
		"ships shoes shop shops short site sites skin small smart social soft software soil solar solution solutions space " +
		"special sport sports standards startup startups state steel stock storage store stores student students success sugar " +
		"supplier suppliers supply support surface sustainable system systems talent tax taxes team teams technical telecom " +
		"telecoms tender tenders test text textile textiles theatre timber tobacco tool tools toys trade traffic transit transport travel " +
		"treasury trees trust trusts union unions university urban used user users utilities utility value vehicle vehicles " +
		"venture ventures vision visual voice volunteer volunteers warehouse waste water wealth weather web wellness whole wholesale wind wine women wood " +
		"work workers workforce works young youth"
	).split(" "),
);
/** How words end that say what is done or what it is about: banking, procurement, logistics, fintech, healthcare. */
const ENDINGS =
	/(?:tion|sion|ment|ing|[aeo]tics|alytics|omics|istics|tech|care|ware|[lrstv]ity|ance|ence|logy|graphy|nomy|alism|[lt]ure|ness|ship|ships|space)$/;
/** Names that end so all the same. */
const NAMES = new Set(
	"accenture adventure airbnb alliance amazonas beijing boeing delaware florence goodwill keating opentable providence reliance sterling".split(
		" ",
	),
);

/** Whether a word is one of the language, and not a name that keeps its capital: `fintech`, `supply`, `planning`, but not `Salesforce`. */
export function isOrdinaryWord(word: string): boolean {
	const folded = foldText(word);
	if (NAMES.has(folded)) return false;
	return WORDS.has(folded) || isFamilyWord(folded) || ENDINGS.test(folded);
}
