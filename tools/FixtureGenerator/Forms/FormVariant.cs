using System.Collections.Immutable;

namespace FixtureGenerator.Forms;

/// <summary>How the dispute table is laid out.</summary>
internal enum DisputesShape
{
    /// <summary>As in the form: groups side by side above one row.</summary>
    Form,

    /// <summary>One row for each group.</summary>
    GroupsAsRows,

    /// <summary>The form's table turned: a row for each figure.</summary>
    Transposed,

    /// <summary>A table for each group.</summary>
    ThreeTables,
}

/// <summary>What an agency makes of the form: rows it adds, leaves out or moves, and how it prints figures and labels.</summary>
/// <param name="Name">Its part of a layout's name; empty for the form as it is.</param>
internal sealed record FormVariant(string Name)
{
    public ValuePrinting Print { get; init; } = Values.Plain;

    /// <summary>Changes every label, heading and text of the report.</summary>
    public Func<string, string> Wording { get; init; } = text => text;

    /// <summary>Changes the labels in the tables alone.</summary>
    public Func<string, string> Labels { get; init; } = text => text;

    /// <summary>Changes the rows of the third table.</summary>
    public Func<ImmutableArray<FormLine>, ImmutableArray<FormLine>> Rows { get; init; } = lines => lines;

    /// <summary>Changes the columns of the third table.</summary>
    public Func<ImmutableArray<FormLine>, ImmutableArray<FormLine>> Columns { get; init; } = lines => lines;

    public DisputesShape Disputes { get; init; } = DisputesShape.Form;

    /// <summary>A line under each table.</summary>
    public string? Note { get; init; }

    /// <summary>Holds for the trial form alone.</summary>
    public bool NeedsTrialForm { get; init; }

    /// <summary>Holds for the revised form alone.</summary>
    public bool NeedsRevisedForm { get; init; }

    public static FormVariant None { get; } = new("");

    /// <summary>Both variants together; this one prints the figures.</summary>
    public FormVariant And(FormVariant other) => other with
    {
        Name = $"{Name}.{other.Name}",
        Print = Print,
        Rows = rows => other.Rows(Rows(rows)),
        Columns = columns => other.Columns(Columns(columns)),
        Labels = text => other.Labels(Labels(text)),
        NeedsTrialForm = NeedsTrialForm || other.NeedsTrialForm,
        NeedsRevisedForm = NeedsRevisedForm || other.NeedsRevisedForm,
    };

    public bool Fits(string form) => !(NeedsTrialForm && form != "gkbg-2019") && !(NeedsRevisedForm && form != "gkbg-2021");
}
