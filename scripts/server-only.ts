// Next refuses the package of this name in the browser; outside Next there is nothing to refuse.
export {}
