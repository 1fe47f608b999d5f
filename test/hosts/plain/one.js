import 'trust-elements/define/trust-badges';
