// The round trips that tests/scripts/xliff.test.ts makes with the fixture, with every passage of this report.
import { inCopies, roundTrips } from '../scripts/round-trips.ts';

inCopies('content');
roundTrips();
