// Stands for a tag manager: it has set its cookies above, and now reports the page view.
navigator.sendBeacon(`https://www.google-analytics.com/g/collect?v=2&tid=G-STANDIN001&dl=${encodeURIComponent(location.href)}`);
