using System.ComponentModel;
using System.Globalization;
using System.Text;
using KlingGen.Json;

namespace KlingGen;

/// <summary>Collects violations for generated code. Costs nothing to speak of where there are none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class KlingChecks
{
    private readonly List<Segment> _path = [];
    private List<KlingViolation>? _violations;

    private KlingChecks()
    {
    }

    /// <summary>Checks a value with everything in it.</summary>
    public static IReadOnlyList<KlingViolation> Run(IKlingChecked value)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        KlingChecks checks = new();
        value.Check(checks);
        return checks._violations ?? (IReadOnlyList<KlingViolation>)[];
    }

    /// <summary>A value with checks of its own.</summary>
    public void Part(string? name, IKlingChecked? value)
    {
        if (value is null)
        {
            return;
        }

        Enter(name);
        value.Check(this);
        Leave(name);
    }

    /// <summary>A value that is of none of the types that its schema allows.</summary>
    public void Unknown() => Add(null, "has none of the forms that are allowed");

    /// <summary>A value that must be of one of the types that its union has.</summary>
    public void Case(bool holds)
    {
        if (!holds)
        {
            Unknown();
        }
    }

    /// <summary>A member that says of which type an object is, and the texts that it may have.</summary>
    public void Discriminator(string name, object? value, params string[] values)
    {
        string? text = value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value?.ToString();
        if (text is null)
        {
            Add(name, "is required: it says of which type the object is");
        }
        else if (Array.IndexOf(values, text) < 0)
        {
            Add(name, $"is '{text}', which stands for another type; this one is {string.Join(" or ", values.Select(v => $"'{v}'"))}");
        }
    }

    private static string Count(int count, string noun) => count == 1 ? "1 " + noun : $"{Number(count)} {noun}s";

    private static string Are(int count) => count == 1 ? "1 is" : $"{Number(count)} are";

    private static string Number(double value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);

    private void Enter(string? name)
    {
        if (name is not null)
        {
            _path.Add(new Segment(name, 0));
        }
    }

    private void Leave(string? name)
    {
        if (name is not null)
        {
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void Add(string? name, string message)
    {
        StringBuilder path = new("$");
        foreach (Segment segment in _path)
        {
            if (segment.Name is null)
            {
                JsonPathText.AppendItem(path, segment.Index);
            }
            else
            {
                JsonPathText.AppendMember(path, segment.Name);
            }
        }

        if (name is not null)
        {
            JsonPathText.AppendMember(path, name);
        }

        (_violations ??= []).Add(new KlingViolation(path.ToString(), message));
    }

    private readonly record struct Segment(string? Name, int Index);
}
