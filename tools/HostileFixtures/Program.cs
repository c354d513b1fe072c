using HostileFixtures;

if (args is not [string folder])
{
    Console.Error.WriteLine("HostileFixtures FOLDER: writes the files that are made to break readers.");
    return 2;
}

Directory.CreateDirectory(folder);
foreach (HostileCase one in HostileCatalog.All) File.WriteAllBytes(Path.Combine(folder, one.Name), one.Bytes());
return 0;
