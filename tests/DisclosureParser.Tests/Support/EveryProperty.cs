using System.Collections;
using System.Reflection;

namespace DisclosureParser.Tests.Support;

/// <summary>Holds two values against each other by every property that can be given, so that one added later is not forgotten.</summary>
internal static class EveryProperty
{
    public static void AssertSame(object? expected, object? actual, string path)
    {
        if (expected is null || actual is null || expected is string or decimal or DateOnly || expected.GetType().IsPrimitive || expected.GetType().IsEnum)
        {
            // 0.00 and 0 are equal and are not the same.
            Assert.True(Equals(expected, actual) && expected?.ToString() == actual?.ToString(), $"{path}: {expected} became {actual}");
            return;
        }

        Assert.Equal(expected.GetType(), actual.GetType());
        if (expected is IEnumerable many)
        {
            object[] left = [.. many.Cast<object>()], right = [.. ((IEnumerable)actual).Cast<object>()];
            Assert.Equal(left.Length, right.Length);
            for (int i = 0; i < left.Length; i++) AssertSame(left[i], right[i], $"{path}[{i}]");
            return;
        }

        foreach (PropertyInfo property in expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (property.CanWrite && property.GetIndexParameters().Length == 0) AssertSame(property.GetValue(expected), property.GetValue(actual), $"{path}.{property.Name}");
    }
}
