// What libraries did in 2008.
Object.prototype.extend = function extend() {};
