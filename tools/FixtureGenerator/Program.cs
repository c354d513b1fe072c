using FixtureGenerator;

return FixtureFolder.Run(args);
