// Loaded into the server before its own code: if the process that started it is killed without a chance to
// clean up (SIGKILL, a CI job cut off), the channel to it breaks and the server ends too, instead of staying behind.
process.once('disconnect', () => process.exit());
