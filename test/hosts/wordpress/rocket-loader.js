// As Cloudflare's Rocket Loader: scripts got another type; once the page is there, copies take their places, in order.
addEventListener('DOMContentLoaded', function () {
  document.querySelectorAll('script[type^="9d7a3c41"]').forEach(function (waiting) {
    var copy = document.createElement('script');
    [].forEach.call(waiting.attributes, function (attribute) {
      copy.setAttribute(attribute.name, attribute.value);
    });
    copy.type = waiting.type.replace('9d7a3c41-', '');
    copy.async = false;
    waiting.replaceWith(copy);
  });
});
