// Stands for a CRM's script: it has set its cookie above, and now loads a counting pixel.
new Image().src = `https://track.hubspot.com/pixel.gif?u=${encodeURIComponent(location.pathname)}`;
