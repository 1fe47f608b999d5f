Object.defineProperty(Object.prototype, 'extend', {
  value: function extend() {},
  enumerable: true,
  configurable: false,
  writable: true,
});
