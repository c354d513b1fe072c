using FixtureGenerator;
using FixtureGenerator.Defects;

return args is ["--defects", ..] ? await DefectReport.RunAsync(args.Length > 1 ? args[1] : "", args.Length > 2 ? args[2] : null) : FixtureFolder.Run(args);
