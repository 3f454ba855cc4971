using System.Collections;
using System.Reflection;

namespace KlingGen.Generator.Tests.Pipeline;

/// <summary>Walks everything that an object holds.</summary>
internal static class ObjectGraph
{
    public static void AssertHoldsNone(object root, params Type[] forbidden)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<object> open = new([root]);
        while (open.TryPop(out object? value))
        {
            Type type = value.GetType();
            Assert.DoesNotContain(forbidden, f => f.IsAssignableFrom(type));
            if (type.IsPrimitive || type.IsEnum || value is string or Type || !seen.Add(value))
            {
                continue;
            }

            foreach (object? held in Held(value, type))
            {
                if (held is not null)
                {
                    open.Push(held);
                }
            }
        }
    }

    private static IEnumerable<object?> Held(object value, Type type)
    {
        if (value is Array array)
        {
            return array.Cast<object?>();
        }

        List<object?> held = [];
        for (Type? t = type; t is not null && t != typeof(object); t = t.BaseType)
        {
            held.AddRange(t.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Select(f => f.GetValue(value)));
        }

        return held;
    }
}
