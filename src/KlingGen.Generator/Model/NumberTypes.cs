using System.Globalization;
using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Model;

/// <summary>Which C# type a number is: the smallest of <c>int</c>, <c>long</c> and <c>double</c> that holds all that is allowed. Where whole numbers have no limits that is <c>long</c>.</summary>
internal static class NumberTypes
{
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

    // What the type cannot exceed need be neither said nor checked.
    private static NumberValue Within(NumberValue number, double least, double greatest) => number with
    {
        Minimum = number.Minimum <= least ? null : number.Minimum,
        Maximum = number.Maximum >= greatest ? null : number.Maximum,
    };
}
