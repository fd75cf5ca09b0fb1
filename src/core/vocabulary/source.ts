/** Where people come from; users write words of their own too. */
export const SOURCES = [
	"past-colleague",
	"classmate",
	"professor",
	"database",
	"alumni",
	"linkedin",
	"target-company",
	"social",
	"event",
	"referral",
] as const;
