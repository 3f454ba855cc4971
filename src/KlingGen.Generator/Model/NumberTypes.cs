using System.Globalization;
using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Model;

/// <summary>Which C# type a number is: the smallest of <c>int</c>, <c>long</c> and <c>double</c> that holds all that is allowed. Where whole numbers have no limits that is <c>long</c>, save for seeds.</summary>
internal static class NumberTypes
{
    private static readonly string[] _seedNames = ["seed", "seeds"];

    /// <summary>Holds all seeds: random generators make them of 64 bits without a sign, so that half of them are larger than a <c>long</c>.</summary>
    public const string Seed = "decimal";

    public static NumberModel Model(NumberValue number)
    {
        if (!number.IsInteger)
        {
            return new NumberModel("double", number);
        }

        double? least = number.Minimum ?? number.ExclusiveMinimum;
        double? greatest = number.Maximum ?? number.ExclusiveMaximum;
        foreach (string value in number.AllowedValues)
        {
            double allowed = double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
            least = value == number.AllowedValues[0] || allowed < least ? allowed : least;
            greatest = value == number.AllowedValues[0] || allowed > greatest ? allowed : greatest;
        }

        return least >= int.MinValue && greatest <= int.MaxValue ? new NumberModel("int", Within(number, int.MinValue, int.MaxValue))
            : least < long.MinValue || greatest > long.MaxValue ? new NumberModel("double", number with { MultipleOf = number.MultipleOf ?? 1 })
            : new NumberModel("long", Within(number, long.MinValue, long.MaxValue));
    }

    /// <summary>Whether a member of this name holds seeds.</summary>
    public static bool IsSeed(string wireName) =>
        Array.Exists(_seedNames, name => wireName.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (wireName.Length == name.Length || wireName[wireName.Length - name.Length - 1] == '_'));

    /// <summary>The value of a member that holds seeds, with room for all of them where the schema sets no greatest, or a larger one.</summary>
    public static ValueModel ForSeeds(ValueModel value) => value switch
    {
        NumberModel { Type: "long", Limits: { Maximum: null, ExclusiveMaximum: null, AllowedValues.IsEmpty: true } limits } => OfSeed(limits),
        NumberModel { Type: "double", Limits: { IsInteger: true, AllowedValues.IsEmpty: true } limits } => OfSeed(limits),
        ListModel { Places.IsEmpty: true } list => new ListModel(list.IsNullable, ForSeeds(list.Item)) { MinItems = list.MinItems, MaxItems = list.MaxItems, UniqueItems = list.UniqueItems },
        _ => value,
    };

    private static NumberModel OfSeed(NumberValue limits) => new(Seed, limits with { MultipleOf = limits.MultipleOf ?? 1 });

    // What the type cannot exceed need be neither said nor checked.
    private static NumberValue Within(NumberValue number, double least, double greatest) => number with
    {
        Minimum = number.Minimum <= least ? null : number.Minimum,
        Maximum = number.Maximum >= greatest ? null : number.Maximum,
    };
}
