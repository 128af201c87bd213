import { expect, test } from 'vitest';
import { newAssignment } from '../../../src/core/assign/assignment.ts';
import { studentKey } from '../../../src/core/class/student.ts';
import { askCaution, tellsThenRepeats } from '../../../src/site/assign/cautions.ts';
