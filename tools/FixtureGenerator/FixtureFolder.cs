using System.Globalization;
using FixtureGenerator.Layouts;
using FixtureGenerator.Reports;

namespace FixtureGenerator;

/// <summary>Writes the matrix of reports and layouts to a folder: <c>FixtureGenerator FOLDER [REPORTS] [NAME-PART] [--print]</c>.</summary>
internal static class FixtureFolder
{
    public static int Run(IReadOnlyList<string> all)
    {
        const string print = "--print";
        List<string> arguments = [.. all.Where(argument => argument != print)];
        if (arguments.Count == 0)
        {
            Console.Error.WriteLine("FixtureGenerator FOLDER [REPORTS] [NAME-PART] [--print]");
            return 2;
        }

        int reports = arguments.Count > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 4;
        string part = arguments.Count > 2 ? arguments[2] : "";
        Directory.CreateDirectory(arguments[0]);
        int files = 0;
        for (int seed = 0; seed < reports; seed++)
        {
            ReportSpecification report = ReportSpecification.Create(seed);
            foreach (Layout layout in LayoutCatalog.All.Where(layout => layout.Fits(report) && layout.Name.Contains(part, StringComparison.Ordinal)))
            {
                (byte[] bytes, ExpectedReport expected) = layout.Write(report);
                string name = Path.Combine(arguments[0], $"{report.Id}.{layout.Name}");
                File.WriteAllBytes(name + layout.Extension, bytes);
                File.WriteAllBytes(name + ".expected.json", expected.ToJson());
                files++;
            }
        }

        if (all.Contains(print)) LocalPrinting.Run(arguments[0]);
        Console.Error.WriteLine($"{files} files of {reports} reports.");
        return 0;
    }
}
