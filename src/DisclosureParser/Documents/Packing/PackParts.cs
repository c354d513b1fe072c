using System.Collections.Immutable;

namespace DisclosureParser.Documents.Packing;

/// <summary>Reads one of several.</summary>
internal delegate T PackedItem<out T>(ref PackReader pack);

/// <summary>Lists, and what may be there or not.</summary>
internal static class PackParts
{
    public static void Many<T>(this PackWriter pack, ImmutableArray<T> items, Action<PackWriter, T> write)
    {
        pack.Count(items.Length);
        foreach (T item in items) write(pack, item);
    }

    public static ImmutableArray<T> Many<T>(this ref PackReader pack, PackedItem<T> read)
    {
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>(pack.Count(bytesEach: 1, int.MaxValue));
        for (int rest = items.Capacity; rest > 0; rest--) items.Add(read(ref pack));
        return items.MoveToImmutable();
    }

    public static void Maybe<T>(this PackWriter pack, T? item, Action<PackWriter, T> write)
        where T : class
    {
        pack.Byte(item is null ? 0 : 1);
        if (item is not null) write(pack, item);
    }

    public static T? Maybe<T>(this ref PackReader pack, PackedItem<T> read)
        where T : class => pack.Kind(2) == 0 ? null : read(ref pack);

    public static T Kind<T>(this ref PackReader pack)
        where T : struct, Enum => Kinds<T>.All[pack.Kind(Kinds<T>.All.Length)];

    public static void Flag(this PackWriter pack, bool value) => pack.Byte(value ? 1 : 0);

    public static bool Flag(this ref PackReader pack) => pack.Kind(2) != 0;

    public static void MaybeFlag(this PackWriter pack, bool? value) => pack.Byte(value is null ? 0 : value.Value ? 2 : 1);

    public static bool? MaybeFlag(this ref PackReader pack) => pack.Kind(3) switch { 0 => null, 1 => false, _ => true };

    public static void MaybeNumber(this PackWriter pack, int? value)
    {
        pack.Flag(value is not null);
        if (value is int number) pack.Number(number);
    }

    public static int? MaybeNumber(this ref PackReader pack) => pack.Flag() ? pack.Number() : null;

    /// <summary>A decimal with the places it was printed with: 0.00 is not 0.</summary>
    public static void Decimal(this PackWriter pack, decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        foreach (int each in bits) pack.Number(each);
    }

    public static decimal Decimal(this ref PackReader pack)
    {
        ReadOnlySpan<int> bits = [pack.Number(), pack.Number(), pack.Number(), pack.Number()];
        try
        {
            return new decimal(bits);
        }
        catch (ArgumentException)
        {
            throw pack.Broken();
        }
    }

    public static void MaybeDecimal(this PackWriter pack, decimal? value)
    {
        pack.Flag(value is not null);
        if (value is decimal number) pack.Decimal(number);
    }

    public static decimal? MaybeDecimal(this ref PackReader pack) => pack.Flag() ? pack.Decimal() : null;

    public static void MaybeDay(this PackWriter pack, DateOnly? value) => pack.MaybeNumber(value?.DayNumber);

    public static DateOnly? MaybeDay(this ref PackReader pack)
    {
        if (pack.MaybeNumber() is not int day) return null;
        return day >= 0 && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : throw pack.Broken();
    }

    // Every kind stands for its place, counted from 0.
    private static class Kinds<T>
        where T : struct, Enum
    {
        public static readonly T[] All = Enum.GetValues<T>();
    }
}
