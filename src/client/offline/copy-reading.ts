import css from '../../styles/search/landing.css?url';
import '../reading/copy-permalink.ts';
import '../reading/copy-words.ts';
import '../reading/keep-place.ts';
import '../reading/near-fragment.ts';
import { showArrival } from '../reading/arrived.ts';
import { inCopy } from './in-copy.ts';

/** On every page of the copy that is read from a folder, in place of what the site's pages run. */
showArrival(inCopy(css));
