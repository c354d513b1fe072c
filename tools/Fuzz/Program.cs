using Fuzz;
using HostileFixtures;
using SharpFuzz;

switch (args)
{
    case ["seeds", string folder]:
        foreach (HostileCase one in HostileCatalog.All)
        {
            byte[] bytes = one.Bytes();
            if (bytes.Length > Targets.LargestSeed || Targets.Of(one.Name) is not string target) continue;
            Directory.CreateDirectory(Path.Combine(folder, target));
            File.WriteAllBytes(Path.Combine(folder, target, one.Name), bytes);
        }

        return 0;

    case [string name] when Targets.Find(name) is Action<byte[]> target:
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using MemoryStream copy = new();
            stream.CopyTo(copy);
            target(copy.ToArray());
        });
        return 0;

    case [string name, .. string[] files] when files.Length > 0 && Targets.Find(name) is Action<byte[]> again:
        foreach (string file in files) again(File.ReadAllBytes(file));
        return 0;

    default:
        Console.Error.WriteLine($"Fuzz TARGET: reads inputs as afl-fuzz gives them. Fuzz TARGET FILE…: reads files once. Fuzz seeds FOLDER: writes inputs to begin with.\nTargets: {string.Join(' ', Targets.Names)}");
        return 2;
}
