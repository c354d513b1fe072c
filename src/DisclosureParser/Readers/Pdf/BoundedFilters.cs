using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace DisclosureParser.Readers.Pdf;

/// <summary>PdfPig's own filters, each within the budget of the file.</summary>
internal sealed class BoundedFilters(DecodingBudget budget) : IFilterProvider
{
    private readonly Dictionary<IFilter, IFilter> _bounded = [];

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters(), limited: false);

    private IFilter[] Bound(IReadOnlyList<IFilter> filters, bool limited = true)
    {
        if (limited) budget.CheckFilters(filters.Count);
        IFilter[] bounded = new IFilter[filters.Count];
        for (int i = 0; i < bounded.Length; i++)
        {
            if (!_bounded.TryGetValue(filters[i], out IFilter? filter))
                _bounded[filters[i]] = filter = new BoundedFilter(filters[i], budget);
            bounded[i] = filter;
        }

        return bounded;
    }

    // Nothing, packed, takes no more than this.
    private const int PackedNothing = 16;

    private sealed class BoundedFilter(IFilter inner, DecodingBudget budget) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            long least = Math.Max(
                DeclaredLength.Of(inner, streamDictionary, filterIndex),
                DecodedLength.AtLeast(inner, input, budget.MaxStreamBytes));
            if (least > budget.MaxStreamBytes) budget.Spend(least);
            Memory<byte> output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            if (output.Length == 0 && input.Length > PackedNothing) budget.NoteEmptied();
            budget.Spend(output.Length);
            return output;
        }
    }
}
