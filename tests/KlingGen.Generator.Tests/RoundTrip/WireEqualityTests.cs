using System.Collections;
using System.Reflection;
using System.Text;
using KlingGen.Testing;

namespace KlingGen.Generator.Tests.RoundTrip;

/// <summary>Types from fal's documents as served and from the package's schemas send the same bytes for the same values.</summary>
public sealed class WireEqualityTests
{
    [SharedContractsFact]
    public void Every_endpoint_gets_the_same_payload_from_both()
    {
        IEnumerable<TestFile> documents = Directory.EnumerateFiles(Repository.SharedContracts, "*.json").Order(StringComparer.Ordinal).Select(path => new TestFile(path, File.ReadAllText(path)));
        Dictionary<string, Type> served = Requests(GeneratedCode.Load(GeneratorRun.Of([.. documents])));
        Dictionary<string, Type> own = Requests(GeneratedCode.Load(GeneratorRun.Of(TestFile.PackageFiles)));
        Assert.Equal(32, own.Count);
        Assert.Equal(own.Keys.Order(StringComparer.Ordinal), served.Keys.Order(StringComparer.Ordinal));

        List<string> differences = [];
        foreach ((string endpoint, Type type) in own)
        {
            // All members, none but the required ones, and a few choices between.
            for (int choice = 0; choice < 12; choice++)
            {
                string left = GeneratedCode.Write(Record(type, "$", choice));
                string right = GeneratedCode.Write(Record(served[endpoint], "$", choice));
                if (left != right)
                {
                    differences.Add($"{endpoint}:\n  own    {left}\n  served {right}");
                    break;
                }
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static Dictionary<string, Type> Requests(GeneratedCode code) => code.Types
        .SelectMany(type => (type.GetCustomAttribute<KlingRequestAttribute>()?.Endpoints ?? []).Select(endpoint => (endpoint, type)))
        .ToDictionary(pair => pair.endpoint, pair => pair.type, StringComparer.Ordinal);

    private static object Record(Type type, string path, int choice)
    {
        object record = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties())
        {
            if (property.GetCustomAttribute<KlingParameterAttribute>() is not { } parameter)
            {
                continue;
            }

            string place = $"{path}.{parameter.WireName}";
            bool isRequired = property.CustomAttributes.Any(a => a.AttributeType.Name == "RequiredMemberAttribute");
            if (isRequired || choice == 0 || (choice > 1 && Hash(place, choice) % 2 == 0))
            {
                property.SetValue(record, Value(property.PropertyType, place, choice));
            }
        }

        return record;
    }

    private static object Value(Type type, string path, int choice)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        int hash = Hash(path, choice);
        if (type == typeof(string))
        {
            return $"{path} é😀\u2028\"\\/<&{hash}";
        }

        if (type == typeof(bool))
        {
            return hash % 2 == 0;
        }

        if (type == typeof(int) || type == typeof(long) || type == typeof(double))
        {
            return Convert.ChangeType(hash % 1_000, type, System.Globalization.CultureInfo.InvariantCulture);
        }

        if (type.GetProperty("KnownValues") is not null)
        {
            // The known values may differ where a place allows fewer than its type; any text is one.
            return Activator.CreateInstance(type, $"choice {hash}")!;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            Type item = type.GetGenericArguments()[0];
            IList list = Array.CreateInstance(item, hash % 4);
            for (int i = 0; i < list.Count; i++)
            {
                list[i] = Value(item, $"{path}[{i}]", choice);
            }

            return list;
        }

        Assert.True(type.GetNestedType("JsonCodec") is not null, $"{path} is of a type that the test does not know: {type}.");
        return Record(type, path, choice);
    }

    /// <summary>The same number in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static int Hash(string path, int choice)
    {
        uint hash = 2166136261;
        foreach (byte b in Encoding.UTF8.GetBytes($"{path}#{choice}"))
        {
            hash = (hash ^ b) * 16777619;
        }

        return (int)(hash >> 3);
    }
}
