import { describe, expect, it } from "vitest";
import { nearestPeople } from "../../../src/core/index/nearest-people";
import { vault } from "../../make/vault";

const index = vault({
	"People/Eleanor Sung.md": { type: "contact", aliases: ["Nell"] },
	"People/Eleanor Berg.md": { type: "contact" },
	"People/Bo Berg.md": { type: "contact" },
	"People/Jørn Åse.md": { type: "contact" },
	"Companies/Eleanor Sun.md": { type: "company" },
});

function near(query: string): string[] {
	return nearestPeople(index, query).map(({ path }) => path.replace(/^People\/|\.md$/g, ""));
}

describe("the people whose names are near", () => {
	it("are those that a slip of typing means, and only people", () => {
		expect(near("Elanor Sung")).toEqual(["Eleanor Sung"]);
		expect(near("elaenor sugn")).toEqual(["Eleanor Sung"]);
		expect(near("jorn aes")).toEqual(["Jørn Åse"]);
	});

	it("are those of whose name it is a part, also with a slip", () => {
		expect(near("Sung")).toEqual(["Eleanor Sung"]);
		expect(near("Elanor")).toEqual(["Eleanor Berg", "Eleanor Sung"]);
		expect(near("Ele")).toEqual(["Eleanor Berg", "Eleanor Sung"]);
		expect(near("Sung Eleanor")).toEqual(["Eleanor Sung"]);
	});

	it("are found by an alias, and by the file's name of a path", () => {
		expect(near("Nelll")).toEqual(["Eleanor Sung"]);
		expect(near("Folks\\Elanor Sung.md")).toEqual(["Eleanor Sung"]);
		expect(near("../Folks/Elanor Sung")).toEqual(["Eleanor Sung"]);
	});

	it("are none where nobody is near", () => {
		for (const query of ["Zoe", "x", "", " ", "/", "Quentin Tarantella"])
			expect(near(query), query).toEqual([]);
	});
});
