/** The script-tag entry: `<script type="module" src="trust.js">` defines every element. */
import './define/index.js';
