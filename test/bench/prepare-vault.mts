// Puts a made vault on disk, in a process of its own: a large parent makes its children look large.
import { printResult, readArgument } from "./run-node.mts";
import { writeVault, type WrittenVault } from "./write-vault.mts";

printResult<WrittenVault>(writeVault(readArgument(1), Number(readArgument(2))));
