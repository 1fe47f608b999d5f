export { default, metadata } from '../plain-layout';
