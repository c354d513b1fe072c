using FixtureGenerator;
using FixtureGenerator.Defects;

return args is ["--defects", ..] ? await DefectReport.RunAsync(args.Length > 1 ? args[1] : "") : FixtureFolder.Run(args);
