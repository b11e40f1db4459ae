import { inCopies, roundTrips } from '../scripts/round-trips.ts';

inCopies('content');
roundTrips();
