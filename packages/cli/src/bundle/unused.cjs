// Stands in the bundle for parts of archiver that we do not use: walking folders, tar files, lazy files.
// Entries are handed over one by one, media as streams.
module.exports = {};
