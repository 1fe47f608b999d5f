import 'trust-elements/define';
