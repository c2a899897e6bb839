import { serve } from "@charterlint/runner";
import type { Outcome, Task } from "@charterlint/runner";
import { openWork } from "./open-work.ts";
import type { SetUp } from "./open-work.ts";

void serve<SetUp, Task, Outcome<unknown>>(openWork);
