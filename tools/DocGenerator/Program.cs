using DocGenerator;

string root = GeneratedDocs.FindRoot(Directory.GetCurrentDirectory());
bool isCheck = args is ["--check"];
int problems = 0;
foreach ((string path, string text) in GeneratedDocs.Of(root))
{
    if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text) continue;
    string name = Path.GetRelativePath(root, path);
    Console.WriteLine(isCheck ? $"{name} is out of date: run tools/DocGenerator." : $"Wrote {name}.");
    if (isCheck) problems++;
    else File.WriteAllText(path, text);
}

foreach (string problem in GeneratedDocs.Problems(root))
{
    Console.WriteLine(problem);
    problems++;
}

return problems == 0 ? 0 : 1;
