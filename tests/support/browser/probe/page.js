// Shows to a test that content scripts run on the stand-in as on the real origin.
document.documentElement.dataset.probe = location.origin;
