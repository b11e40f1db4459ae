import css from '../../styles/search/landing.css?url';
import { showArrival } from './arrived.ts';

/** Loaded where a result led. */
showArrival(css);
